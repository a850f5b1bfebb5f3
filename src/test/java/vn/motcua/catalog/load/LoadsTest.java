package vn.motcua.catalog.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.motcua.identity.AsStaff.asKeeper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.Samples;
import vn.motcua.catalog.SourceFile;
import vn.motcua.identity.SignedIn;
import vn.motcua.job.JobRun;
import vn.motcua.journal.Actor;
import vn.motcua.journal.JournalVerification;
import vn.motcua.kernel.RefusalException;
import vn.motcua.organization.OrganizationFile;
import vn.motcua.organization.Organizations;
import vn.motcua.testing.DatabaseTest;

/** Packages from the form to the catalogue, and those of which nothing gets there. */
@DatabaseTest
@AutoConfigureMockMvc
@TestPropertySource(properties = "motcua.test=catalogue-load")
class LoadsTest {

    private static final String PATH = "/admin/procedures/packages";
    private static final String HERE = "[cat-a]";
    private static final LocalDate DAY = LocalDate.of(2022, 6, 1);
    private static final SignedIn BY =
            new SignedIn(UUID.randomUUID(), UUID.randomUUID(), "Kiểm Soát", Set.of(), Set.of());

    @Autowired private MockMvcTester mvc;
    @Autowired private Organizations organizations;
    @Autowired private Catalog catalog;
    @Autowired private Loads loads;
    @Autowired private LoadStore store;
    @Autowired private LoadJob job;
    @Autowired private JdbcClient jdbc;
    @Autowired private JournalVerification verification;

    @BeforeEach
    void anAgency() {
        organizations.load(OrganizationFile.parse(Samples.ORGANIZATION));
    }

    @Test
    void aPackageIsPublishedWholeInOneAct() throws IOException {
        UUID id = ended(loads.stage("a.zip", in(InventedCatalogue.zip(0, 450, HERE)), BY));
        Load ready = loads.find(id);
        assertThat(ready.state()).as(loads.problems(id, 0).toString()).isEqualTo(Load.State.READY);
        assertThat(ready.files()).isEqualTo(450);
        assertThat(catalog.inForce(InventedCatalogue.code(0), DAY)).isEmpty();
        long before = events("catalog.procedure-published");
        long acts = events("catalog.load-published");

        loads.publish(id, BY);
        assertThatThrownBy(() -> loads.publish(id, BY)).isInstanceOf(RefusalException.class);
        Load published = loads.find(ended(id));

        assertThat(published.state()).isEqualTo(Load.State.PUBLISHED);
        assertThat(published.versions()).isEqualTo(450);
        for (int number : List.of(0, 199, 200, 449)) {
            ProcedureVersion version =
                    catalog.inForce(InventedCatalogue.code(number), DAY).orElseThrow();
            assertThat(version.name()).isEqualTo(InventedCatalogue.name(number));
            assertThat(catalog.process(version.processId()).steps()).hasSize(5);
        }
        assertThat(catalog.search(InventedCatalogue.name(333), DAY, null).getFirst().code())
                .isEqualTo(InventedCatalogue.code(333));
        assertThat(events("catalog.procedure-published") - before).isEqualTo(450);
        assertThat(events("catalog.load-published") - acts).isEqualTo(1);
        assertThat(verification.verify().whole()).isTrue();
        assertThat(rows("catalog.load_file", id))
                .as("nothing is left in the waiting area")
                .isZero();

        UUID again = ended(loads.stage("a.zip", in(InventedCatalogue.zip(440, 450, HERE)), BY));
        loads.publish(again, BY);
        assertThat(loads.find(ended(again)).known()).isEqualTo(10);
        changedAfterwards();
        assertThat(verification.verify().whole()).isTrue();
    }

    /** Streams that the package began go on as any other. */
    private void changedAfterwards() {
        String text =
                InventedCatalogue.file(7, HERE).replace("from: 2022-01-01", "from: 2023-01-01");
        catalog.load(List.of(new SourceFile("7.yaml", text)), Actor.SYSTEM);
        assertThat(catalog.snapshot().history(InventedCatalogue.code(7))).hasSize(2);
    }

    @Test
    void everythingThatIsWrongIsSaidByFileAndLineAndNothingIsKept() throws IOException {
        String good = InventedCatalogue.file(1_000, HERE);
        String stream =
                String.join(
                        "---\n",
                        good,
                        // line 40: times below zero
                        InventedCatalogue.file(1_001, HERE).replace("\"4 giờ", "\"-4 giờ"),
                        InventedCatalogue.file(1_002, "[khong-co, cat-a]"),
                        InventedCatalogue.file(1_003, HERE).replace("next: [B5]", "next: [B2]"),
                        InventedCatalogue.file(1_004, HERE)
                                .replace("valid_from", "valid_to: 2024-01-01\nvalid_from"),
                        InventedCatalogue.file(1_004, HERE)
                                .replace("from: 2022-01-01", "from: 2023-01-01")
                                .replace("QT.BD.1004", "QT.BD.1004B"),
                        InventedCatalogue.file(1_005, HERE).replaceAll("(?m)^name: .*\n", ""));
        UUID wrong = ended(loads.stage("day-du.yaml", in(stream), BY));
        assertThat(loads.find(wrong).state()).isEqualTo(Load.State.REFUSED);
        List<String> said =
                loads.problems(wrong, 0).stream().map(p -> p.words().in(false)).toList();

        assertThat(said)
                .anySatisfy(s -> assertThat(s).contains("day-du.yaml:", "-4 giờ làm việc"))
                .anySatisfy(s -> assertThat(s).contains("không có cơ quan “khong-co”"))
                .anySatisfy(s -> assertThat(s).contains("dẫn ngược về “B2”"))
                .anySatisfy(s -> assertThat(s).contains("ghi hiệu lực đến 01/01/2024"))
                .anySatisfy(s -> assertThat(s).contains("thiếu mục “name”"));
        assertThat(said.toString()).contains("day-du.yaml:" + negativeLine(stream) + ":");
        assertThat(loads.problems(wrong, 0))
                .extracting(p -> p.words().in(true))
                .anySatisfy(s -> assertThat(s).contains("there is no agency “khong-co”"));
        assertThat(catalog.inForce(InventedCatalogue.code(1_000), DAY)).isEmpty();
        assertThatThrownBy(() -> loads.publish(wrong, BY)).isInstanceOf(RefusalException.class);

        loads.discard(wrong);
        assertThatThrownBy(() -> loads.find(wrong)).isInstanceOf(RefusalException.class);
        assertThat(rows("catalog.load_file", wrong)).isZero();
        assertThat(rows("catalog.load_problem", wrong)).isZero();
    }

    private static int negativeLine(String stream) {
        List<String> lines = stream.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains("-4 giờ")) {
                return i + 1;
            }
        }
        throw new AssertionError();
    }

    /** What is read is read once, however often the job is begun. */
    @Test
    void aJobThatWasKilledGoesOnWhereItStood() throws IOException {
        UUID id = UUID.randomUUID();
        store.insert(id, "killed.zip", BY.staff(), java.time.Instant.now());
        List<LoadStore.Staged> files = new java.util.ArrayList<>();
        for (int number = 1; number <= 450; number++) {
            files.add(
                    new LoadStore.Staged(
                            number,
                            new SourceFile("f", InventedCatalogue.file(2_000 + number, HERE))));
        }
        store.insert(id, files);
        store.counted(id, 450);

        assertThatThrownBy(() -> job.run(new Killed(250), id.toString())).hasMessage("killed");
        assertThat(loads.find(id).unread()).isEqualTo(250);
        assertThat(loads.find(id).state()).isEqualTo(Load.State.READING);

        Killed second = new Killed(Long.MAX_VALUE);
        job.run(second, id.toString());
        assertThat(second.total).isEqualTo(900);
        assertThat(second.done).isEqualTo(900);
        assertThat(loads.find(id).state()).isEqualTo(Load.State.READY);
        assertThat(store.drafts(id))
                .extracting(draft -> draft.version().code())
                .doesNotHaveDuplicates()
                .hasSize(450);
        loads.discard(id);
    }

    @Test
    void whatTheCatalogueHasMeanwhileIsRefusedAndNothingOfThePackageIsPublished()
            throws IOException {
        UUID id = ended(loads.stage("b.zip", in(InventedCatalogue.zip(3_000, 3_003, HERE)), BY));
        catalog.load(
                List.of(
                        new SourceFile(
                                "x",
                                InventedCatalogue.file(3_001, HERE)
                                        .replace("Lệ phí bịa", "Lệ phí khác"))),
                Actor.SYSTEM);
        loads.publish(id, BY);

        assertThat(loads.find(ended(id)).state()).isEqualTo(Load.State.REFUSED);
        assertThat(loads.problems(id, 0).toString()).contains(InventedCatalogue.code(3_001));
        assertThat(catalog.inForce(InventedCatalogue.code(3_000), DAY)).isEmpty();
    }

    @Test
    void thePagesTellHowFarItIsAndWhatIsWrong() throws IOException {
        MvcTestResult sent =
                mvc.post()
                        .uri(PATH)
                        .multipart()
                        .file(
                                new MockMultipartFile(
                                        "package",
                                        "goi.zip",
                                        "application/zip",
                                        InventedCatalogue.zip(4_000, 4_002, HERE)))
                        .with(asKeeper())
                        .with(csrf())
                        .exchange();
        assertThat(sent).hasStatus(303);
        String path = String.valueOf(sent.getResponse().getHeader("Location"));
        UUID id = ended(UUID.fromString(path.substring(path.lastIndexOf('/') + 1)));
        assertThat(page(path)).contains("Chờ công bố", "Cả 2 thủ tục đều đạt");
        assertThat(page(PATH)).contains("goi.zip");
        assertThat(post(path + "/published")).hasStatus(303);
        assertThat(post(path + "/published")).hasStatus(409);
        assertThat(loads.find(ended(id)).state()).isEqualTo(Load.State.PUBLISHED);
        assertThat(page(path)).contains("Đã công bố 2 phiên bản mới");
        assertThat(post(path + "/discarded")).hasStatus(409);

        MvcTestResult broken =
                mvc.post()
                        .uri(PATH)
                        .multipart()
                        .file(new MockMultipartFile("package", "x.docx", "text/plain", new byte[9]))
                        .with(asKeeper())
                        .with(csrf())
                        .exchange();
        assertThat(broken).hasStatus(422);
        assertThat(text(broken)).contains("Không nhận tệp x.docx");
    }

    private MvcTestResult post(String path) {
        return mvc.post().uri(path).with(asKeeper()).with(csrf()).exchange();
    }

    private String page(String path) {
        MvcTestResult answer = mvc.get().uri(path).with(asKeeper()).exchange();
        assertThat(answer).hasStatus(200);
        return text(answer);
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static ByteArrayInputStream in(byte[] content) {
        return new ByteArrayInputStream(content);
    }

    private static ByteArrayInputStream in(String content) {
        return in(content.getBytes(StandardCharsets.UTF_8));
    }

    private UUID ended(UUID id) {
        long end = System.nanoTime() + Duration.ofSeconds(120).toNanos();
        while (loads.find(id).underWay() && System.nanoTime() < end) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        assertThat(loads.find(id).underWay()).isFalse();
        return id;
    }

    private long events(String type) {
        return jdbc.sql("select count(*) from journal.event where type = :type")
                .param("type", type)
                .query(Long.class)
                .single();
    }

    private long rows(String table, UUID id) {
        return jdbc.sql("select count(*) from " + table + " where load_id = :id")
                .param("id", id)
                .query(Long.class)
                .single();
    }

    /** A job's run that ends as a process does that is killed. */
    private static final class Killed implements JobRun {

        private final long after;
        private long total;
        private long done;

        Killed(long after) {
            this.after = after;
        }

        @Override
        public UUID id() {
            return new UUID(0, 0);
        }

        @Override
        public void total(long pieces) {
            total = pieces;
        }

        @Override
        public void advance(long pieces) {
            done += pieces;
            if (pieces > 0 && done >= after - 50) {
                throw new IllegalStateException("killed");
            }
        }

        @Override
        public void message(String text) {}
    }
}
