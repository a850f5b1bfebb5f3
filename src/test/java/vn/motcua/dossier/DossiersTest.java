package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.Channel;
import vn.motcua.catalog.SourceFile;
import vn.motcua.document.FormChoice;
import vn.motcua.document.FormKind;
import vn.motcua.document.Forms;
import vn.motcua.identity.IdentityRefusal;
import vn.motcua.identity.SignedIn;
import vn.motcua.journal.Actor;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Zones;
import vn.motcua.organization.OrganizationFile;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Staff;
import vn.motcua.organization.Unit;
import vn.motcua.testing.DatabaseTest;

@DatabaseTest
@TestPropertySource(properties = {"motcua.followers=false", "motcua.test=dossiers"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DossiersTest {

    private static final UUID COMMUNE = Unit.idOf("tw-commune");
    private static final Instant MARCH_2022 = Fixture.at("2022-03-03T08:30");
    private static final Instant AUGUST_2025 = Fixture.at("2025-08-20T08:30");

    @Autowired Dossiers dossiers;
    @Autowired DossierQueries queries;
    @Autowired Organizations organizations;
    @Autowired Catalog catalog;
    @Autowired BusinessClock clock;
    @Autowired Forms forms;
    @Autowired JdbcClient jdbc;

    @BeforeAll
    void load() {
        organizations.load(OrganizationFile.parse(text("/dossier/two-worlds.yaml")));
        Path folder = Path.of("src/main/resources/demo/procedures");
        catalog.load(
                List.of(
                        SourceFile.of(folder.resolve("1.001193.yaml")),
                        SourceFile.of(folder.resolve("1.001193@2025-07-01.yaml"))),
                Actor.SYSTEM);
    }

    @Test
    void takesTheLawOfItsOwnDayIn2022AndIn2025() {
        Acted then = receive(MARCH_2022, "xac-minh");
        Acted now = receive(AUGUST_2025, "xac-minh");

        assertThat(then.code()).startsWith("000.07.91.H27-220303-");
        assertThat(now.code()).startsWith("H27.91.7-250820-");
        assertThat(then.state().limit()).isEqualTo("5 ngày làm việc");
        assertThat(now.state().limit()).isEqualTo("3 ngày làm việc");
        assertThat(then.state().promisedDue()).isEqualTo(Fixture.at("2022-03-10T17:00"));
        assertThat(now.state().promisedDue()).isEqualTo(Fixture.at("2025-08-25T17:00"));
        assertThat(then.state().version()).isNotEqualTo(now.state().version());
        assertThat(forms.edition(FormKind.ROUTING_SLIP, FormChoice.on(LocalDate.of(2022, 3, 10))))
                .isNotEqualTo(
                        forms.edition(
                                FormKind.ROUTING_SLIP, FormChoice.on(LocalDate.of(2025, 9, 16))));
    }

    @Test
    void theSameFormSentTwiceIsReceivedOnce() {
        Receive receive = receipt("chung");
        Acted first = at(MARCH_2022, () -> dossiers.receive(receive, staff("tw.receiver")));
        Acted second = at(MARCH_2022, () -> dossiers.receive(receive, staff("tw.receiver")));

        assertThat(second.replayed()).isTrue();
        assertThat(second.code()).isEqualTo(first.code());
        assertThatThrownBy(() ->
                        at(MARCH_2022, () -> dossiers.receive(receive, staff("tw.receiver2"))))
                .isInstanceOfSatisfying(
                        RefusalException.class,
                        e -> assertThat(e.first()).isInstanceOf(DossierRefusal.KeyUsed.class));
    }

    @Test
    void aDoubleClickIsOneActAndAnotherKeyIsAStalePage() {
        Acted received = receive(MARCH_2022, "chung");
        UUID key = UUID.randomUUID();
        DossierCommand forward = new DossierCommand.Forward(1, 1, null, null);
        Acted first = act(received, forward, key, "tw.receiver");
        Acted again = act(received, forward, key, "tw.receiver");

        assertThat(again.replayed()).isTrue();
        assertThat(again.version()).isEqualTo(first.version());
        assertThatThrownBy(() -> act(received, forward, UUID.randomUUID(), "tw.receiver"))
                .isInstanceOfSatisfying(
                        RefusalException.class,
                        e -> assertThat(e.first()).isInstanceOf(DossierRefusal.TaskMoved.class));
    }

    @Test
    void ofTwoHoldersWhoActAtOnceOneGoesOnAndTheOtherIsTold() throws Exception {
        Acted received = receive(MARCH_2022, "chung");
        DossierCommand forward = new DossierCommand.Forward(1, 1, null, null);
        List<Callable<String>> both =
                List.of(
                        () -> outcome(received, forward, "tw.receiver"),
                        () -> outcome(received, forward, "tw.receiver2"));

        assertThat(inParallel(both)).containsExactlyInAnyOrder("went", "dossier.task-moved");
    }

    @Test
    void serialsStayGaplessWhenManyReceiveAtOnceAndSomeAreRefused() throws Exception {
        Instant day = Fixture.at("2022-04-06T09:00");
        List<Callable<String>> many = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            Receive receive = i % 6 == 5 ? receipt("ca-la") : receipt("chung");
            many.add(() -> {
                try {
                    return at(day, () -> dossiers.receive(receive, staff("tw.receiver"))).code();
                } catch (RefusalException e) {
                    return "refused";
                }
            });
        }
        List<String> codes = inParallel(many);

        List<String> expected = new ArrayList<>();
        for (int i = 1; i <= 20; i++) {
            expected.add(String.format("000.07.91.H27-220406-%04d", i));
        }
        assertThat(codes.stream().filter(c -> !c.equals("refused")).sorted().toList())
                .isEqualTo(expected);
    }

    @Test
    void whoDoesNotHoldThePostIsRefusedAndTheRefusalIsLogged() {
        Acted received = receive(MARCH_2022, "chung");
        long before = count("journal.security_log");

        assertThatThrownBy(() ->
                        act(
                                received,
                                new DossierCommand.Forward(1, 1, null, null),
                                UUID.randomUUID(),
                                "tw.justice"))
                .isInstanceOfSatisfying(
                        RefusalException.class,
                        e -> assertThat(e.first()).isInstanceOf(IdentityRefusal.NoRight.class));
        assertThat(count("journal.security_log")).isEqualTo(before + 1);
    }

    @Test
    void aRefusedReceiptLeavesNoRowAnywhere() {
        List<String> tables =
                List.of(
                        "dossier.dossier",
                        "dossier.applicant",
                        "dossier.code",
                        "dossier.task",
                        "dossier.code_counter",
                        "journal.stream",
                        "journal.event",
                        "notice.message");
        List<Long> before = tables.stream().map(this::count).toList();

        assertThatThrownBy(() -> receive(Fixture.at("2022-05-04T08:00"), "ca-la"))
                .isInstanceOf(RefusalException.class);

        assertThat(tables.stream().map(this::count).toList()).isEqualTo(before);
    }

    @Test
    void noNameNumberOrWordOfAPersonStandsInTheJournal() {
        Acted received = receive(MARCH_2022, "chung");
        act(
                received,
                new DossierCommand.Forward(1, 1, null, "Gọi chị Đánh-Dấu số 0987000111"),
                UUID.randomUUID(),
                "tw.receiver");

        List<String> payloads =
                jdbc.sql("select payload from journal.event where stream_id = :id")
                        .param("id", received.dossier())
                        .query(String.class)
                        .list();
        assertThat(payloads).hasSize(2);
        assertThat(payloads)
                .allSatisfy(p ->
                        assertThat(p)
                                .doesNotContain(
                                        "Đánh-Dấu",
                                        "042190000001",
                                        "Thôn Đánh Dấu",
                                        "0900000001",
                                        "0987000111"));
        assertThat(queries.view(received.dossier(), staff("tw.receiver"), "test").applicant())
                .isNotNull();
    }

    @Test
    void aCorrectionOfTheCompletionIsSignedCountedAndChangesNoRecordedMoment() {
        Acted a = receive(MARCH_2022, "chung");
        a = act(a, new DossierCommand.Forward(1, 1, null, null), UUID.randomUUID(), "tw.receiver");
        a = act(a, new DossierCommand.Forward(2, 1, null, null), UUID.randomUUID(), "tw.justice");
        a = act(a, new DossierCommand.Decide(3, 1, null, null), UUID.randomUUID(), "tw.chair");
        a =
                act(
                        a,
                        new DossierCommand.RecordResult(
                                4, 1, "KQ.G15.000031", "1/KS", LocalDate.of(2022, 3, 3)),
                        UUID.randomUUID(),
                        "tw.clerk");
        Instant recorded = a.state().resolvedAt();
        a =
                act(
                        a,
                        new DossierCommand.CorrectCompletion(
                                MARCH_2022.plusSeconds(60), "wrong-day", "Bấm nhầm"),
                        UUID.randomUUID(),
                        "tw.chair");

        DossierView view = queries.view(a.dossier(), staff("tw.chair"), "test");
        DossierEvent.CompletionCorrected event =
                (DossierEvent.CompletionCorrected) view.timeline().getLast().event();
        assertThat(view.state().resolvedAt()).isEqualTo(recorded);
        assertThat(view.state().corrections()).isEqualTo(1);
        assertThat(
                        vn.motcua.journal.Signer.verifies(
                                event.signature(), Signatures.text(a.dossier(), event)))
                .isTrue();
    }

    private Acted receive(Instant when, String caseId) {
        return at(when, () -> dossiers.receive(receipt(caseId), staff("tw.receiver")));
    }

    private Acted act(Acted before, DossierCommand command, UUID key, String username) {
        Instant when = before.state().lastAt().plusSeconds(60);
        return at(when, () -> dossiers.act(before.dossier(), command, key, staff(username)));
    }

    private String outcome(Acted before, DossierCommand command, String username) {
        try {
            act(before, command, UUID.randomUUID(), username);
            return "went";
        } catch (RefusalException e) {
            return e.first().code();
        }
    }

    private static List<String> inParallel(List<Callable<String>> all) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<String> results = new ArrayList<>();
            for (Future<String> one : threads.invokeAll(all)) {
                results.add(one.get());
            }
            return results;
        }
    }

    private <T> T at(Instant when, java.util.function.Supplier<T> act) {
        return clock.runAt(when, act);
    }

    private SignedIn staff(String username) {
        UUID id = Staff.idOf(username);
        LocalDate day = Zones.dayOf(MARCH_2022);
        return new SignedIn(id, id, username, organizations.chart().postsOf(id, day), Set.of());
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    private Receive receipt(String caseId) {
        return new Receive(
                UUID.randomUUID(),
                COMMUNE,
                "1.001193",
                caseId,
                Channel.COUNTER,
                new Applicant(
                        "Nguyễn Đánh-Dấu",
                        "042190000001",
                        LocalDate.of(1990, 1, 1),
                        "Nữ",
                        "Thôn Đánh Dấu, xã Thử",
                        "0900000001",
                        "",
                        "",
                        ""),
                everything(caseId),
                1,
                ReturnMethod.DESK);
    }

    private List<PaperCount> everything(String caseId) {
        return catalog
                .inForce("1.001193", LocalDate.of(2022, 3, 3))
                .orElseThrow()
                .papers(caseId)
                .stream()
                .map(p -> new PaperCount(p.id(), Math.max(1, p.originals()), 0, p.copies(), true))
                .toList();
    }

    private static String text(String resource) {
        try (InputStream in = DossiersTest.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
