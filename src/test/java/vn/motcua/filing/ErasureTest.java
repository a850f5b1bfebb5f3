package vn.motcua.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.bouncycastle.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.citizen.AccountClosing;
import vn.motcua.document.Files;
import vn.motcua.dossier.Applicants;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.ErasureRefusal;
import vn.motcua.dossier.web.Desk;
import vn.motcua.job.RecurringJob;
import vn.motcua.journal.JournalVerification;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Uuid7;
import vn.motcua.notice.Notice;
import vn.motcua.notice.NoticeChannel;
import vn.motcua.notice.Notices;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.DemoLocality;

/**
 * A person is erased when the law lets go of them: no row of the database knows them any more, and
 * the journal verifies.
 */
@DatabaseTest
@AutoConfigureMockMvc
@TestPropertySource(properties = {"motcua.test=erasure", "motcua.files.unused-kept=0s"})
class ErasureTest {

    private static final AtomicInteger PEOPLE = new AtomicInteger();
    private static final Duration SIX_YEARS = Duration.ofDays(6 * 366);
    private static final String MARK = "Qwmárkẹd";

    @Autowired private BeanFactory program;
    @Autowired private MockMvcTester mvc;
    @Autowired private Applicants applicants;
    @Autowired private Filing filing;
    @Autowired private Drafts drafts;
    @Autowired private AccountClosing closing;
    @Autowired private BusinessClock clock;
    @Autowired private JdbcClient jdbc;
    @Autowired private Files files;
    @Autowired private JournalVerification verification;

    private Desk desk;
    private Online online;
    private String contact;

    @BeforeEach
    void aCitizen() {
        DemoLocality.load(program);
        desk = new Desk(program, mvc).atTheClock();
        contact = "09870000%02d".formatted(PEOPLE.incrementAndGet());
        online = new Online(program, contact);
    }

    @Test
    void whoIsErasedStandsInNoRowAndTheJournalVerifies() {
        UUID id = over();
        assertThat(desk.get("/dossiers/" + id + "/receipt.pdf", Desk.RECEIVER)).hasStatusOk();
        List<String> hashes = hashes(id);
        assertThat(rowsWith(MARK)).as("rows that name the person").isNotEmpty();

        refused(id, clock.instant(), ErasureRefusal.KeptStill.class);
        assertThat(view(id).applicant()).isNotNull();

        clock.runAt(later(), () -> erase(id));

        assertThat(rowsWith(MARK)).isEmpty();
        assertThat(rowsWith(contact)).allMatch(row -> row.startsWith("citizen."));
        DossierView view = view(id);
        assertThat(view.applicant()).isNull();
        assertThat(view.state().erased()).isTrue();
        assertThat(filing.filedBy(online.citizen().account(), 10)).isEmpty();
        program.getBean("fileSweep", RecurringJob.class).run();
        assertThat(hashes).hasSize(3).noneMatch(hash -> files.find(hash).isPresent());
        assertThat(verification.verify().whole()).isTrue();

        refused(id, later(), ErasureRefusal.PersonErased.class);
        clock.runAt(later(), () -> assertThat(noted(id)).isEqualTo(410));
    }

    @Test
    void everyPageOfADossierWhosePersonIsErasedStillOpens() {
        UUID id = over();
        String key = view(id).trackKey();
        clock.runAt(later(), () -> erase(id));

        int pages = 0;
        for (String path : List.of("", "/received", "/receipt.pdf", "/routing-slip.pdf")) {
            assertThat(desk.get("/dossiers/" + id + path, Desk.RECEIVER)).as(path).hasStatusOk();
            pages++;
        }
        assertThat(desk.get("/register", Desk.RECEIVER)).hasStatusOk();
        assertThat(desk.post("/track", Desk.RECEIVER, "code", view(id).state().code(), "key", key))
                .hasStatusOk()
                .bodyText()
                .contains("Thông tin cá nhân đã được xóa");
        System.out.printf("ErasureTest: %d pages of an erased dossier were opened%n", pages + 2);
    }

    @Test
    void theChairErasesUnderADecisionWhatIsPastItsTime() {
        UUID id = over();
        String agency = view(id).state().agency().toString();
        assertThat(desk.get("/erasures", Desk.CHAIR))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(id + "");

        clock.runAt(
                later(),
                () -> {
                    assertThat(listed()).contains(id.toString());
                    assertThat(decided(agency, "")).isEqualTo(422);
                    assertThat(view(id).applicant()).isNotNull();
                    assertThat(decided(agency, "07/QĐ-UBND")).isEqualTo(303);
                });
        assertThat(view(id).applicant()).isNull();
        assertThat(desk.get("/dossiers/" + id, Desk.CHAIR))
                .bodyText()
                .contains("Đã xóa thông tin cá nhân theo quyết định 07/QĐ-UBND");
    }

    @Test
    void anAccountIsErasedOnceNoDossierNeedsItsOwner() {
        UUID account = online.citizen().account();
        UUID id = online.filed();
        Draft begun = online.begun();
        assertThat(closing.hindrances(account))
                .singleElement()
                .isInstanceOf(FilingRefusal.DossiersUnderWay.class);
        assertThatThrownBy(() -> closing.close(account)).isInstanceOf(RefusalException.class);
        assertThat(drafts.of(account)).hasSize(1);

        applicants.withdraw(id, "Không cần nữa", Uuid7.next(), account);
        desk.send(id, Desk.RECEIVER, "hand-back", "method", "DESK", "receiver", "Bà Hai");
        program.getBean(Notices.class)
                .queue(
                        new Notice(
                                NoticeChannel.SMS,
                                contact,
                                new Notice.Text(
                                        "citizen-code",
                                        Locale.of("vi"),
                                        List.of("123456", "10"),
                                        null,
                                        true)));
        closing.close(account);

        assertThat(codesTo(contact)).isZero();
        assertThat(drafts.of(account)).isEmpty();
        assertThat(rowsWith(begun.id().toString())).isEmpty();
        assertThat(rowsWith(contact))
                .as("what stays is the dossier, for its time")
                .isNotEmpty()
                .allMatch(row ->
                        row.startsWith("dossier.")
                                || row.startsWith("notice.")
                                || row.startsWith("filing.filed"));
        assertThat(new Online(program, contact).citizen().account())
                .as("who comes again is somebody new")
                .isNotEqualTo(account);
        assertThat(verification.verify().whole()).isTrue();
    }

    /** A dossier with the mark in its texts, its result as a file, handed over. */
    private UUID over() {
        Draft draft = online.ready();
        online.attach(draft, "to-khai", "to khai riêng.png", ownPicture());
        draft = online.save(draft, Way.PERSON, ErasureTest::marked);
        UUID id = filing.file(draft.id(), draft.version(), online.citizen());
        desk.send(id, Desk.RECEIVER, "accept");
        desk.send(id, Desk.RECEIVER, "add-note", "text", MARK + " gọi hỏi");
        desk.forward(id, 4);
        MockMultipartFile file =
                new MockMultipartFile("file", "ket-qua.pdf", "application/pdf", pdf());
        assertThat(desk.upload("/dossiers/" + id + "/results", Desk.RECEIVER, file)).hasStatus(303);
        desk.forward(id, 1);
        return id;
    }

    private static DraftContent marked(DraftContent content) {
        Map<String, String> person = new HashMap<>(content.person());
        person.put("fullName", MARK + " An");
        return content.with(content.behalf(), person);
    }

    /** Of this dossier alone, so that nobody else needs it. */
    private static byte[] ownPicture() {
        return Arrays.concatenate(Online.PICTURE, pdf());
    }

    private static byte[] pdf() {
        return ("%PDF-1.4\n% " + UUID.randomUUID()).getBytes(StandardCharsets.US_ASCII);
    }

    private DossierView view(UUID id) {
        return applicants.view(id).orElseThrow();
    }

    private Instant later() {
        return clock.instant().plus(SIX_YEARS);
    }

    private void erase(UUID id) {
        applicants.erase(id, Uuid7.next(), online.citizen().account());
    }

    private void refused(UUID id, Instant at, Class<?> refusal) {
        assertThatThrownBy(() -> clock.runAt(at, () -> erase(id)))
                .isInstanceOfSatisfying(
                        RefusalException.class, e -> assertThat(e.first()).isInstanceOf(refusal));
    }

    private int noted(UUID id) {
        String[] note = {"act", "add-note", "text", "Bà ấy gọi", "seen", "0", "task", "0", "key"};
        String[] keyed = java.util.Arrays.copyOf(note, note.length + 1);
        keyed[note.length] = Uuid7.next().toString();
        return desk.post("/dossiers/" + id + "/acts", Desk.RECEIVER, keyed)
                .getResponse()
                .getStatus();
    }

    private String listed() {
        return Desk.page(desk.get("/erasures", Desk.CHAIR)).html();
    }

    private int decided(String agency, String ground) {
        return desk.post("/erasures", Desk.CHAIR, "agency", agency, "ground", ground)
                .getResponse()
                .getStatus();
    }

    private long codesTo(String recipient) {
        return jdbc.sql(
                        "select count(*) from notice.message where recipient = :to and subject_id is null")
                .param("to", recipient)
                .query(Long.class)
                .single();
    }

    /** The files of the dossier: those filed, and the result. */
    private List<String> hashes(UUID id) {
        return jdbc.sql(
                        """
                        select distinct hash from filing.filed_file where dossier_id = :id and size <> :shared
                        union select file_hash from dossier.result_file where dossier_id = :id
                        union select file_hash from document.issued_paper where subject_id = :id
                        """)
                .param("id", id)
                .param("shared", Online.PICTURE.length)
                .query(String.class)
                .list();
    }

    /** Every table of the program that has a row with this text, once for each row. */
    private List<String> rowsWith(String text) {
        List<String> tables =
                jdbc.sql(
                                """
                                select table_schema || '.' || table_name from information_schema.tables
                                where table_type = 'BASE TABLE'
                                  and table_schema not in ('pg_catalog', 'information_schema')
                                """)
                        .query(String.class)
                        .list();
        assertThat(tables).hasSizeGreaterThan(50);
        List<String> found = new ArrayList<>();
        for (String table : tables) {
            int rows =
                    jdbc.sql(
                                    "select count(*) from "
                                            + table
                                            + " t where strpos(t::text, :text) > 0")
                            .param("text", text)
                            .query(Integer.class)
                            .single();
            for (int i = 0; i < rows; i++) {
                found.add(table);
            }
        }
        return found;
    }
}
