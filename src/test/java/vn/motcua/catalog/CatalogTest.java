package vn.motcua.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.change.Constituent;
import vn.motcua.journal.Actor;
import vn.motcua.journal.Journal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.organization.OrganizationFile;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Unit;
import vn.motcua.testing.DatabaseTest;

@DatabaseTest
class CatalogTest {

    @Autowired ScheduledTaskHolder scheduled;
    private static final Instant NOW = Instant.parse("2022-03-01T02:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2022, 3, 1);
    private static final LocalDate LATER = LocalDate.of(2022, 7, 1);

    @Autowired Catalog catalog;
    @Autowired CatalogStore store;
    @Autowired Organizations organizations;
    @Autowired BusinessClock clock;
    @Autowired Journal journal;
    @Autowired JdbcClient jdbc;

    @BeforeEach
    void theDistrictIsThere() {
        organizations.load(OrganizationFile.parse(Samples.ORGANIZATION));
    }

    /** The sample under another code and listed for the sample communes only. */
    private static SourceFile file(String code, LocalDate from) {
        return new SourceFile(
                code + ".yaml",
                Samples.file()
                        .replace("9.000001", code)
                        .replace("QT.MA.01", "QT." + code)
                        .replace("2022-01-01", from.toString())
                        .replace("all-communes", "[cat-a, cat-b]"));
    }

    private Catalog.Loaded load(SourceFile... files) {
        return clock.runAt(NOW, () -> catalog.load(List.of(files), Actor.SYSTEM));
    }

    @Test
    void whatWasPublishedComesBackAsItWas() {
        SourceFile file = file("9.100001", DAY);
        ProcedureDraft draft = Samples.read(file.text());

        assertThat(load(file)).isEqualTo(new Catalog.Loaded(1, 0));

        ProcedureVersion version = catalog.inForce("9.100001", DAY).orElseThrow();
        assertThat(version).isEqualTo(draft.version());
        assertThat(catalog.version(version.id())).isEqualTo(version);
        assertThat(catalog.process(version.processId())).isEqualTo(draft.process());
        assertThat(store.published()).extracting(PublishedVersion::version).contains(version);
    }

    @Test
    void eachDayHasItsVersion() {
        load(file("9.100002", DAY));
        load(file("9.100002", LATER));

        assertThat(catalog.inForce("9.100002", DAY.minusDays(1))).isEmpty();
        assertThat(catalog.inForce("9.100002", LATER.minusDays(1)).orElseThrow().validFrom())
                .isEqualTo(DAY);
        ProcedureVersion later = catalog.inForce("9.100002", LATER).orElseThrow();
        assertThat(later.validFrom()).isEqualTo(LATER);
        assertThat(catalog.process(later.processId()).version()).isEqualTo(2);
        assertThat(catalog.snapshot().history("9.100002"))
                .extracting(ProcedureVersion::validTo)
                .containsExactly(LATER, null);
    }

    @Test
    void loadingTwiceIsLoadingOnce() {
        load(file("9.100003", DAY));
        long version = store.version();

        assertThat(load(file("9.100003", DAY))).isEqualTo(new Catalog.Loaded(0, 1));
        assertThat(store.version()).isEqualTo(version);
    }

    @Test
    void publishingIsAnEventOfTheProcedure() {
        load(file("9.100004", DAY));

        assertThat(journal.read(CatalogIds.procedure("9.100004")))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.type()).isEqualTo("catalog.procedure-published");
                    assertThat(entry.occurredAt()).isEqualTo(NOW);
                    assertThat(journal.event(entry))
                            .isEqualTo(
                                    new CatalogEvent.ProcedurePublished(
                                            CatalogIds.version("9.100004", DAY),
                                            "9.100004",
                                            DAY,
                                            CatalogIds.process("9.100004", DAY),
                                            "QT.9.100004",
                                            1));
                });
    }

    @Test
    void oneFaultyProcedureKeepsAllOfThemOut() {
        SourceFile faulty =
                new SourceFile(
                        "9.100006.yaml",
                        file("9.100006", DAY)
                                .text()
                                .replace("receiving:clerk", "receiving:nobody"));
        long version = store.version();

        assertThatThrownBy(() -> load(file("9.100005", DAY), faulty))
                .isInstanceOfSatisfying(
                        RefusalException.class,
                        refused ->
                                assertThat(refused.refusals())
                                        .containsExactly(
                                                new ProcessFinding.PerformerUnknown(
                                                        new RowRef(
                                                                "QT.9.100006",
                                                                "B4",
                                                                new Place("9.100006.yaml", 23)),
                                                        "receiving:nobody",
                                                        "Xã An, Xã Bình")));
        assertThat(store.version()).isEqualTo(version);
        assertThat(catalog.inForce("9.100005", DAY)).isEmpty();
        assertThat(journal.read(CatalogIds.procedure("9.100005"))).isEmpty();
    }

    @Test
    void aProcedureThatNobodyOffersOrWithoutLimitIsRefused() {
        String text = file("9.100007", DAY).text();
        SourceFile nobody = new SourceFile("x", text.replace("[cat-a, cat-b]", "[no-such-unit]"));
        SourceFile limitless =
                new SourceFile("x", text.replace("{limit:", "{channel: ONLINE, limit:"));

        assertThatThrownBy(() -> load(nobody)).hasMessage("catalog.nobody-offers");
        assertThatThrownBy(() -> load(limitless))
                .isInstanceOfSatisfying(
                        RefusalException.class,
                        refused ->
                                assertThat(refused.refusals())
                                        .containsExactly(
                                                new CatalogRefusal.Incomplete(
                                                        "9.100007",
                                                        DAY,
                                                        List.of(Constituent.LIMITS)),
                                                new CatalogRefusal.LimitMissing(
                                                        "9.100007", "chung", Channel.COUNTER)));
    }

    @Test
    void aHalfFilledProcedureIsRefusedWithAllThatItLacks() {
        String text = file("9.100031", DAY).text();
        SourceFile half =
                new SourceFile(
                        "x",
                        text.replaceAll("(?s)order:.*$", "")
                                .replaceAll("(?s)papers:.*?results:", "results:"));
        long version = store.version();

        assertThatThrownBy(() -> load(half))
                .isInstanceOfSatisfying(
                        RefusalException.class,
                        refused ->
                                assertThat(refused.refusals())
                                        .containsExactly(
                                                new CatalogRefusal.Incomplete(
                                                        "9.100031",
                                                        DAY,
                                                        List.of(
                                                                Constituent.STEPS,
                                                                Constituent.PAPERS))));
        assertThat(store.version()).isEqualTo(version);
        assertThat(catalog.inForce("9.100031", DAY)).isEmpty();
    }

    @Test
    void aSearchNeedsNoDiacriticsAndKnowsTheAgency() {
        UUID commune = Unit.idOf("cat-a");
        UUID district = Unit.idOf("cat");
        load(
                new SourceFile(
                        "x",
                        file("9.100008", DAY).text().replace("Cấp giấy mẫu", "Đổi thẻ thư viện")));

        assertThat(catalog.search("doi the", DAY, null))
                .extracting(ProcedureVersion::code)
                .containsExactly("9.100008");
        assertThat(catalog.search("Đổi THẺ", DAY, commune)).hasSize(1);
        assertThat(catalog.search("thư viện mẫu", DAY, commune))
                .extracting(ProcedureVersion::code)
                .startsWith("9.100008");
        assertThat(catalog.search("9.100008", DAY, commune)).hasSize(1);
        assertThat(catalog.search("doi the", DAY, district)).isEmpty();
        assertThat(catalog.search("doi the", DAY.minusDays(1), null)).isEmpty();
        assertThat(catalog.offeredBy(commune, DAY))
                .extracting(ProcedureVersion::code)
                .contains("9.100008");
    }

    @Test
    void theApplicationCannotEditWhatWasPublished() {
        load(file("9.100009", DAY));

        assertThatThrownBy(
                        () -> jdbc.sql("update catalog.procedure_version set body = '{}'").update())
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> jdbc.sql("delete from catalog.process_version").update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void nationalAnswersAreKeptAsDraftsAndGoWhenPublished() {
        String answer =
                """
                [{"MATTHC": "9.100010", "TENTTHC": "Thủ tục từ quốc gia",
                  "LINHVUCTHUCHIEN": [{"MALINHVUC": "X", "TENLINHVUC": "X"}],
                  "CAPTHUCHIEN": [{"TENCAP": "Cấp xã"}],
                  "CACHTHUCTHUCHIEN": [{"KENH": "1", "THOIGIAN": []}]}]
                """;

        int saved = catalog.saveNational(List.of(new SourceFile("x", answer)), DAY);

        assertThat(saved).isEqualTo(1);
        assertThat(catalog.drafts("thu tuc quoc gia"))
                .singleElement()
                .satisfies(draft -> assertThat(draft.process()).isNull());
        load(file("9.100010", DAY));
        assertThat(catalog.drafts("9.100010")).isEmpty();
    }

    @Test
    void anotherNodeSeesAPublicationWhenItLooksAgain() {
        CatalogCache other = new CatalogCache(store);
        assertThat(other.snapshot().inForce("9.100011", DAY)).isEmpty();
        load(file("9.100011", DAY));

        other.lookAgain();

        assertThat(other.snapshot().inForce("9.100011", DAY)).isPresent();
    }

    @Test
    void theCacheLooksAgainByItself() {
        assertThat(scheduled.getScheduledTasks())
                .extracting(Object::toString)
                .anyMatch(task -> task.contains("CatalogCache.lookAgain"))
                .anyMatch(task -> task.contains("CalendarCache.lookAgain"))
                .anyMatch(task -> task.contains("ChartCache.lookAgain"));
    }
}
