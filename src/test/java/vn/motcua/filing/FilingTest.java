package vn.motcua.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.dossier.Applicants;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.Status;
import vn.motcua.journal.Actor;
import vn.motcua.kernel.RefusalException;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.DemoLocality;

/** Drafts and filing on a real database: kept, checked, and filed once. */
@DatabaseTest
@TestPropertySource(properties = "motcua.test=forms")
class FilingTest {

    private static final AtomicInteger PEOPLE = new AtomicInteger();

    @Autowired private BeanFactory program;
    @Autowired private Drafts drafts;
    @Autowired private Filing filing;
    @Autowired private Applicants applicants;
    @Autowired private JdbcClient jdbc;

    private Online online;

    @BeforeEach
    void aCitizen() {
        DemoLocality.load(program);
        online = new Online(program, "09860000%02d".formatted(PEOPLE.incrementAndGet()));
    }

    @Test
    void whatWasFiledIsADossierWithItsAnswersAndFilesAndNoDraftIsLeft() {
        Draft draft = online.ready();
        UUID id = filing.file(draft.id(), draft.version(), online.citizen());

        DossierView view = applicants.view(id).orElseThrow();
        assertThat(id).isEqualTo(draft.id());
        assertThat(view.state().status()).isEqualTo(Status.REGISTERED);
        assertThat(view.timeline().getFirst().actor())
                .isEqualTo(Actor.citizen(online.citizen().account()));
        assertThat(view.beginning().papers())
                .allSatisfy(paper -> assertThat(paper.electronic()).isEqualTo(1))
                .hasSize(2);
        assertThat(((DossierEvent.Registered) view.timeline().getFirst().event()).content())
                .as("the journal keeps the digest of form and files")
                .hasSizeGreaterThan(20);
        assertThat(filing.of(id).orElseThrow().files()).hasSize(2);
        assertThat(drafts.of(online.citizen().account())).isEmpty();
        assertThat(filing.filedBy(online.citizen().account(), 10)).containsExactly(id);
    }

    @Test
    void whatWasAnsweredBeforeIsTakenOverWhereItIsOnesOwn() {
        Draft draft = online.ready();
        String field = drafts.form(draft).sections().getFirst().fields().getFirst().id();
        draft = online.save(draft, "form-1", content -> content.with(answer(field, "Hai bản")));
        UUID id = filing.file(draft.id(), draft.version(), online.citizen());

        assertThat(online.begunAgain(id).content().answers().path(field).asString())
                .isEqualTo("Hai bản");
        assertThat(online.begun().content().answers().has(field)).isFalse();
        Online other = new Online(program, "09860000%02d".formatted(PEOPLE.incrementAndGet()));
        assertThat(other.begunAgain(id).content().answers().has(field)).isFalse();
    }

    private static ObjectNode answer(String field, String text) {
        return JsonMapper.shared().createObjectNode().put(field, text);
    }

    /** The network answers late, the finger presses again, the browser sends again. */
    @Test
    void sentManyTimesAtOnceItIsFiledOnce() throws Exception {
        Draft draft = online.ready();
        List<Callable<UUID>> presses = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            presses.add(() -> filing.file(draft.id(), draft.version(), online.citizen()));
        }
        try (ExecutorService fingers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<UUID> answer : fingers.invokeAll(presses)) {
                assertThat(answer.get()).isEqualTo(draft.id());
            }
        }
        assertThat(count("dossier.dossier", draft.id())).isEqualTo(1);
        assertThat(count("filing.filed", draft.id())).isEqualTo(1);
        assertThat(count("filing.filed_file", draft.id())).isEqualTo(2);
    }

    @Test
    void whatIsMissingIsSaidByStepAndNothingIsFiled() {
        Draft draft = online.begun();

        assertThat(online.problems(draft)).containsOnlyKeys(Way.PAPERS, Way.RESULT);
        assertThatThrownBy(() -> filing.file(draft.id(), draft.version(), online.citizen()))
                .isInstanceOf(RefusalException.class);
        assertThat(count("dossier.dossier", draft.id())).isZero();
        assertThat(drafts.of(online.citizen().account())).hasSize(1);
    }

    @Test
    void whatChangedAfterItWasReadOverIsNotFiled() {
        Draft draft = online.ready();
        online.save(draft, Way.PERSON, content -> content);

        refused(
                () -> filing.file(draft.id(), draft.version(), online.citizen()),
                FilingRefusal.Overtaken.class);
        assertThat(count("dossier.dossier", draft.id())).isZero();
    }

    @Test
    void aPageDoesNotOvertakeItselfButAnotherDoes() {
        Draft draft = online.begun();
        UUID account = online.citizen().account();
        Online.Save first = new Online.Save(c -> c.resultBy("DESK"), draft.version(), "one");
        drafts.save(draft.id(), account, Way.RESULT, first);
        drafts.save(draft.id(), account, Way.RESULT, first);

        Online.Save other = new Online.Save(c -> c.resultBy("POST"), draft.version(), "two");
        refused(
                () -> drafts.save(draft.id(), account, Way.RESULT, other),
                FilingRefusal.Overtaken.class);
        assertThat(drafts.require(draft.id(), account).content().resultBy()).isEqualTo("DESK");

        Online.Save anyway = new Online.Save(c -> c.resultBy("POST"), 1, "two", true);
        drafts.save(draft.id(), account, Way.RESULT, anyway);
        assertThat(drafts.require(draft.id(), account).content().resultBy()).isEqualTo("POST");
    }

    /** Two windows on two steps. */
    @Test
    void stepsSavedAtOnceLoseNothingOfEachOther() throws Exception {
        Draft draft = online.begun();
        List<Callable<Draft>> saves = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            String step = "step-" + i;
            saves.add(() -> online.save(draft, step, content -> content));
        }
        try (ExecutorService windows = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Draft> saved : windows.invokeAll(saves)) {
                saved.get();
            }
        }
        assertThat(drafts.require(draft.id(), online.citizen().account()).content().steps())
                .containsOnlyKeys("step-0", "step-1", "step-2", "step-3");
    }

    @Test
    void anothersDraftIsNone() {
        Draft draft = online.ready();
        Online other = new Online(program, "0985000001");

        refused(
                () -> drafts.require(draft.id(), other.citizen().account()),
                FilingRefusal.DraftUnknown.class);
        refused(
                () -> filing.file(draft.id(), draft.version(), other.citizen()),
                FilingRefusal.DraftUnknown.class);
        UUID filed = online.filed();
        refused(
                () -> filing.require(filed, other.citizen().account()),
                FilingRefusal.DossierUnknown.class);
    }

    @ParameterizedTest
    @CsvSource({
        "a.png, ''",
        "a.exe, MZ",
        "a.png, this is no picture",
        "a.pdf, <html><script>alert(1)</script></html>",
        "a, no ending",
    })
    void filesThatAreEmptyOrLieAboutTheirTypeAreRefused(String name, String content) {
        Draft draft = online.begun();
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() ->
                        drafts.attach(draft, "to-khai", name, new ByteArrayInputStream(bytes)))
                .isInstanceOf(RefusalException.class);
        assertThat(drafts.files(draft)).isEmpty();
    }

    @Test
    void aHugeFileIsRefusedBeforeItIsReadWhole() {
        Draft draft = online.begun();
        InputStream endless =
                new InputStream() {
                    @Override
                    public int read() {
                        return 'x';
                    }

                    @Override
                    public int read(byte[] into, int from, int length) {
                        java.util.Arrays.fill(into, from, from + length, (byte) 'x');
                        return length;
                    }
                };

        assertThatThrownBy(() -> drafts.attach(draft, "to-khai", "a.pdf", endless))
                .isInstanceOf(RefusalException.class);
    }

    @Test
    void aFileOfSomethingThatIsNotAskedForIsRefused() {
        refused(
                () -> online.attach(online.begun(), "gì đó", "a.png"),
                FilingRefusal.SlotUnknown.class);
    }

    /** Folders, control characters and decomposed letters do not get into a name. */
    @Test
    void namesOfFilesAreTidied() {
        Draft draft = online.begun();
        Attachment file = online.attach(draft, "to-khai", "C:\\ảnh\\to\u202Egnp.\u0000khai.png");

        assertThat(file.name()).isEqualTo("tognp.khai.png");
        assertThat(online.attach(draft, "to-khai", "a\u0309nh.png").name()).isEqualTo("ảnh.png");
    }

    @Test
    void filesOfOneDossierAreBounded() {
        Draft draft = online.begun();
        for (int i = 0; i < 60; i++) {
            online.attach(draft, "to-khai", i + ".png");
        }
        refused(
                () -> online.attach(draft, "to-khai", "one more.png"),
                FilingRefusal.TooManyFiles.class);
    }

    @Test
    void aProcedureThatIsNotOnlineIsNotBegun() {
        refused(() -> drafts.offered("9.999999"), FilingRefusal.NotOnline.class);
        String atTheCounterOnly =
                program
                        .getBean(vn.motcua.catalog.Catalog.class)
                        .snapshot()
                        .inForce(vn.motcua.kernel.Zones.dayOf(DemoLocality.MORNING))
                        .stream()
                        .filter(v -> !v.channels().contains(vn.motcua.catalog.Channel.ONLINE))
                        .findFirst()
                        .orElseThrow()
                        .code();
        refused(() -> drafts.offered(atTheCounterOnly), FilingRefusal.NotOnline.class);
    }

    private int count(String table, UUID id) {
        return jdbc.sql("select count(*) from " + table + " where dossier_id = :id")
                .param("id", id)
                .query(Integer.class)
                .single();
    }

    private static void refused(
            org.assertj.core.api.ThrowableAssert.ThrowingCallable act, Class<?> why) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RefusalException.class, e -> assertThat(e.first()).isInstanceOf(why));
    }
}
