package vn.motcua.board;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.identity.AsStaff.asStaff;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.UriComponentsBuilder;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.kernel.Uuid7;
import vn.motcua.kernel.Zones;
import vn.motcua.kernel.sql.Sql;
import vn.motcua.organization.Staff;
import vn.motcua.organization.Unit;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.DemoLocality;
import vn.motcua.testing.RoundTrips;
import vn.motcua.testing.Seeded;

/** The morning page over open work planted at random, against a plain count of it. */
@DatabaseTest
@AutoConfigureMockMvc
@TestPropertySource(properties = "motcua.test=overview")
class MorningPagesTest {

    private static final int DOSSIERS = 240;
    private static final String CONTROL = "kiemsoat.huyen";
    private static final String CHAIR = "chutich.tunganh";

    /** A Wednesday long before all that other tests do. */
    private static final Instant NOW = Zones.instantOf(LocalDateTime.of(2021, 3, 10, 9, 0));

    private static final LocalDate TODAY = LocalDate.of(2021, 3, 10);

    /** One open task as it was planted; brute force knows nothing of the program's rules. */
    private record Planted(
            UUID dossier,
            UUID unit,
            String post,
            @Nullable UUID assignee,
            UUID version,
            String step,
            Instant promised,
            @Nullable Instant paused,
            boolean suspended,
            boolean resolved) {

        String why() {
            LocalDate day = Zones.dayOf(promised);
            if (resolved) {
                return "";
            }
            if (paused != null) {
                return suspended && Duration.between(paused, NOW).toDays() >= 30 ? "SUSPENDED" : "";
            }
            if (promised.isBefore(NOW)) {
                return "LATE";
            }
            return day.equals(TODAY) ? "TODAY" : day.equals(TODAY.plusDays(1)) ? "NEXT" : "";
        }
    }

    @Autowired BeanFactory program;
    @Autowired MockMvcTester mvc;
    @Autowired JdbcClient jdbc;
    @Autowired BusinessClock clock;
    @Autowired Catalog catalog;

    private final List<Planted> planted = new ArrayList<>();

    @BeforeEach
    void plant() {
        DemoLocality.load(program);
        Seeded random = Seeded.fresh();
        List<ProcedureVersion> versions = catalog.snapshot().all().stream().limit(5).toList();
        List<UUID> units =
                List.of(
                        Unit.idOf("tunganh"),
                        Unit.idOf("yenho"),
                        Unit.idOf("dt-justice"),
                        Unit.idOf("dt-labour"));
        List<UUID> people =
                List.of(Staff.idOf("hotich.tunganh"), Staff.idOf("hotich.yenho"), new UUID(0, 0));
        for (int i = 0; i < DOSSIERS; i++) {
            ProcedureVersion version = random.oneOf(versions);
            Instant promised =
                    random.momentBetween(
                            NOW.minus(Duration.ofDays(3)), NOW.plus(Duration.ofDays(4)));
            boolean pause = random.chance(0.3);
            boolean suspended = pause && random.chance(0.7);
            Instant paused =
                    pause
                            ? NOW.minus(Duration.ofDays(random.between(1, 60))).minusSeconds(60)
                            : null;
            boolean resolved = !pause && random.chance(0.1);
            UUID dossier = Uuid7.next();
            dossier(dossier, version, promised, paused, suspended, resolved);
            int tasks = random.chance(0.2) ? 2 : 1;
            for (int no = 1; no <= tasks; no++) {
                UUID person = random.oneOf(people);
                Planted one =
                        new Planted(
                                dossier,
                                random.oneOf(units),
                                random.oneOf("expert", "receiver"),
                                person.equals(new UUID(0, 0)) ? null : person,
                                version.id(),
                                random.oneOf(catalog.process(version.processId()).steps()).id(),
                                promised,
                                paused,
                                suspended,
                                resolved);
                task(one, no);
                planted.add(one);
            }
        }
    }

    @AfterEach
    void clear() {
        jdbc.sql("delete from dossier.task where code like 'BOARD.%'").update();
        jdbc.sql("delete from dossier.dossier where code like 'BOARD.%'").update();
    }

    private void dossier(
            UUID id,
            ProcedureVersion version,
            Instant promised,
            @Nullable Instant paused,
            boolean suspended,
            boolean resolved) {
        jdbc.sql(
                        """
                        insert into dossier.dossier (dossier_id, code, procedure, version_id, agency_id, status,
                            received_at, promised_due, paused_at, resolved_at, outcome, track_key, channel, sets)
                        values (:id, :code, :procedure, :version, :agency, :status, :received, :promised, :paused,
                            :resolved, :outcome, '1', 'COUNTER', 1)
                        """)
                .param("id", id)
                .param("code", "BOARD." + id)
                .param("procedure", version.code())
                .param("version", version.id())
                .param("agency", Unit.idOf("tunganh"))
                .param("status", resolved ? 9 : suspended ? 11 : paused != null ? 5 : 4)
                .param("received", Sql.at(NOW.minus(Duration.ofDays(90))))
                .param("promised", Sql.at(promised))
                .param("paused", Sql.at(paused), java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .param(
                        "resolved",
                        Sql.at(resolved ? NOW.minusSeconds(60) : null),
                        java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .param("outcome", resolved ? "RESULT" : null)
                .update();
    }

    private void task(Planted one, int no) {
        jdbc.sql(
                        """
                        insert into dossier.task (dossier_id, task_no, unit_id, post, assignee, step, opened_at,
                            due, version, opinion_of, waiting, held, code, version_id, promised_due, applicant)
                        values (:id, :no, :unit, :post, cast(:assignee as uuid), :step, :opened, :promised, 1, 0, 0,
                            :held, :code, :version, :promised, 'x')
                        """)
                .param("id", one.dossier())
                .param("no", no)
                .param("unit", one.unit())
                .param("post", one.post())
                .param("assignee", one.assignee() == null ? null : one.assignee().toString())
                .param("step", one.step())
                .param("opened", Sql.at(NOW.minus(Duration.ofDays(2))))
                .param("promised", Sql.at(one.promised()))
                .param("held", one.paused() != null)
                .param("code", "BOARD." + one.dossier())
                .param("version", one.version())
                .update();
    }

    private MvcTestResult get(String path, String who) {
        return clock.runAt(
                NOW, () -> mvc.get().uri(URI.create(path)).with(asStaff(who)).exchange());
    }

    private Document page(String path, String who) {
        MvcTestResult answer = get(path, who);
        assertThat(answer).as(path).hasStatusOk();
        Document page = Jsoup.parse(text(answer));
        assertThat(page.text()).doesNotContain("⟦");
        return page;
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private int count(String why, Predicate<Planted> which) {
        Set<UUID> dossiers = new HashSet<>();
        for (Planted one : planted) {
            if (one.why().equals(why) && which.test(one)) {
                dossiers.add(one.dossier());
            }
        }
        return dossiers.size();
    }

    @Test
    void theFourNumbersAreWhatAPlainCountSays() {
        List<String> shown = page("/morning", CONTROL).select(".figures a").eachAttr("data-drill");

        assertThat(shown)
                .containsExactly(
                        "" + count("LATE", p -> true),
                        "" + count("TODAY", p -> true),
                        "" + count("NEXT", p -> true),
                        "" + count("SUSPENDED", p -> true));
        assertThat(shown).doesNotContain("0");
    }

    @Test
    void whoLeadsAnAgencySeesItsOwnAlone() {
        Predicate<Planted> own = p -> p.unit().equals(Unit.idOf("tunganh"));
        Document page = page("/morning", CHAIR);

        assertThat(page.select(".figures a").eachAttr("data-drill"))
                .containsExactly(
                        "" + count("LATE", own),
                        "" + count("TODAY", own),
                        "" + count("NEXT", own),
                        "" + count("SUSPENDED", own));
        assertThat(page("/morning/rows?unit=" + Unit.idOf("yenho"), CHAIR).select("tr[data-row]"))
                .as("of others there are no rows")
                .isEmpty();
        assertThat(get("/morning", "hotich.tunganh")).hasStatus(403);
        assertThat(get("/morning/rows.csv", "hotich.tunganh")).hasStatus(403);
    }

    /** Every number and every part of every bar, followed page by page to its last row. */
    @Test
    void everyNumberAndBarLeadsToExactlyItsRows() {
        Document page = page("/morning", CONTROL);
        int followed = 0;
        Set<String> numbers = new HashSet<>();
        for (Element link : page.select("td.number a[data-drill], .figures a[data-drill]")) {
            Set<String> codes = codes(link.attr("href"));
            assertThat(codes)
                    .as(link.attr("href"))
                    .hasSize(Integer.parseInt(link.attr("data-drill")));
            numbers.add(link.attr("href"));
            followed++;
        }
        for (Element part : page.select("svg.share-bars a")) {
            assertThat(numbers).as("a bar shows what a number says").contains(part.attr("href"));
            assertThat(part.attr("aria-label")).isNotBlank();
        }
        System.out.println("MorningPagesTest: " + followed + " numbers followed to their rows");
        assertThat(followed).isGreaterThan(30);
        assertThat(page.select("svg.share-bars a")).hasSizeGreaterThan(20);
    }

    private Set<String> codes(String path) {
        Set<String> codes = new HashSet<>();
        String next = path;
        while (next != null) {
            Document rows = page(next, CONTROL);
            rows.select("tr[data-row] a.code").forEach(a -> codes.add(a.text()));
            Element more = rows.selectFirst("a[rel=next]");
            next = more == null ? null : more.attr("href");
        }
        return codes;
    }

    @Test
    void placesStepsAndPeopleAreCountedApart() {
        Document page = page("/morning", CONTROL);
        UUID justice = Unit.idOf("dt-justice");

        assertThat(number(page, "/morning/rows?press=LATE&unit=" + justice))
                .isEqualTo(count("LATE", p -> p.unit().equals(justice)));
        // Of people the page shows the most pressed alone, so the first of them is taken.
        String shown =
                page.select("td.number a[href*='press=LATE'][href*='&who=']").first().attr("href");
        var asked = UriComponentsBuilder.fromUriString(shown).build().getQueryParams();
        assertThat(number(page, shown))
                .isEqualTo(
                        count(
                                "LATE",
                                p ->
                                        p.unit().toString().equals(asked.getFirst("unit"))
                                                && p.post().equals(asked.getFirst("post"))
                                                && who(p).equals(asked.getFirst("who"))))
                .isPositive();
        assertThat(page.select("a[href^=tel:]")).isNotEmpty();
        assertThat(page.text()).doesNotContain("BOARD.");
    }

    private static String who(Planted one) {
        UUID assignee = one.assignee();
        return assignee == null ? "none" : assignee.toString();
    }

    private static int number(Document page, String href) {
        return page.select("td.number a[data-drill]").stream()
                .filter(a -> a.attr("href").equals(href))
                .findFirst()
                .map(a -> Integer.parseInt(a.attr("data-drill")))
                .orElse(0);
    }

    @Test
    void theRowsComeAsAFile() {
        MvcTestResult file = get("/morning/rows.csv?press=LATE", CONTROL);

        assertThat(file).hasStatusOk();
        assertThat(text(file).lines()).hasSize(1 + count("LATE", p -> true));
        assertThat(text(file)).startsWith("\uFEFF\"Mã hồ sơ\"");
    }

    @Test
    void whatIsNoChoiceAsksForNothing() {
        int all =
                count("LATE", p -> true)
                        + count("TODAY", p -> true)
                        + count("NEXT", p -> true)
                        + count("SUSPENDED", p -> true);
        assertThat(codes("/morning/rows?press=X&unit=x&who=y&from=-3")).hasSize(all);
        assertThat(page("/morning/rows?step=%3Cscript%3E", CONTROL).select("tr[data-row]"))
                .isEmpty();
    }

    @Test
    void oneStatementReadsItAll() {
        page("/morning", CONTROL);
        RoundTrips.Sent sent = RoundTrips.of(() -> page("/morning", CONTROL));

        assertThat(sent.sql()).filteredOn(sql -> sql.contains("dossier.")).hasSize(1);
    }
}
