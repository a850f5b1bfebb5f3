package vn.motcua.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.communication.CommunicationRoom;
import vn.motcua.database.DataFolder;
import vn.motcua.job.JobRun;
import vn.motcua.kernel.Uuid7;

/** With a real clamd nobody opens what it has not found clean. */
class FilesScannedTest extends CommunicationRoom {

    private static final int TESTS = 6;
    private static final String PAGE = "/admin/files";
    private static final String LIBRARY = "/communication/materials";
    private static final ClamdServer CLAMD = new ClamdServer();

    @Autowired Files files;
    @Autowired ScanJob job;
    @Autowired RescanJob rescan;
    @Autowired FileStore store;
    @Autowired Clock realClock;
    @Autowired DataFolder data;

    @DynamicPropertySource
    static void scanner(DynamicPropertyRegistry settings) {
        settings.add("motcua.scanner.clamd", CLAMD::address);
    }

    @BeforeAll
    static void start() throws Exception {
        CLAMD.startOrSkip(TESTS);
    }

    @AfterAll
    static void stop() throws InterruptedException {
        CLAMD.close();
    }

    private static byte[] pdf(String text) {
        return ("%PDF-1.4\n% " + text + " " + UUID.randomUUID() + "\n%%EOF")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** Hands a file in by the library of materials. */
    private UUID handedIn(byte[] pdf) {
        UUID id = Uuid7.next();
        done(
                post(
                        CONTROL,
                        LIBRARY,
                        "id",
                        id.toString(),
                        "unit",
                        DISTRICT.toString(),
                        "kind",
                        "LEAFLET",
                        "title",
                        "Tờ rơi",
                        "topic",
                        "payment",
                        "text",
                        "Nội dung"));
        done(upload(CONTROL, LIBRARY + "/" + id + "/versions", "to-roi.pdf", pdf, "note", "In"));
        return id;
    }

    private MvcTestResult opened(UUID material) {
        return post(WRITER, LIBRARY + "/" + material + "/versions/2/fetched");
    }

    private String page() {
        return main(open(CONTROL, PAGE));
    }

    private List<String> looksAt(byte[] content) {
        return jdbc.sql("select result from document.scan where hash = ? order by id")
                .param(FilePlaceContract.hash(content))
                .query(String.class)
                .list();
    }

    @Test
    void nobodyOpensAFileBeforeItIsFoundClean() {
        byte[] pdf = pdf("sạch");
        UUID material = handedIn(pdf);

        assertThat(refused(409, opened(material))).contains("đang được kiểm tra vi-rút");
        assertThat(page()).contains("Tệp chờ quét");

        int ignored = job.scan();

        MvcTestResult file = opened(material);
        assertThat(file).hasStatusOk();
        assertThat(file.getResponse().getContentAsByteArray()).isEqualTo(pdf);
        assertThat(looksAt(pdf)).containsExactly("CLEAN");
        assertThat(page()).contains("ClamAV 1.", "Tệp chờ quét 0");

        // A file that nothing needs any more takes its looks with it.
        assertThat(store.delete(FilePlaceContract.hash(pdf), realClock.instant().plusSeconds(60)))
                .isTrue();
        assertThat(looksAt(pdf)).isEmpty();
    }

    @Test
    void anInfectedFileIsRefusedNotedAndShown() {
        byte[] pdf = pdf(ClamdServer.EICAR);
        String hash = FilePlaceContract.hash(pdf);
        UUID material = handedIn(pdf);
        int ignored = job.scan();

        assertThat(refused(403, opened(material))).contains("có mã độc");
        assertThat(page()).contains(hash.substring(0, 16), "Eicar-Test.UNOFFICIAL");
        assertThat(
                        jdbc.sql(
                                        "select detail from journal.security_log where what = 'infected-file'"
                                                + " and detail like ?")
                                .param(hash + "%")
                                .query(String.class)
                                .list())
                .containsExactly(hash + " Eicar-Test.UNOFFICIAL");

        assertThat(
                        refused(
                                422,
                                upload(
                                        CONTROL,
                                        LIBRARY + "/" + material + "/versions",
                                        "khac.pdf",
                                        pdf,
                                        "note",
                                        "Lại")))
                .contains("đã phát hiện mã độc");
    }

    @Test
    void whatTheProgramMadeIsOpenedAtOnce() throws Exception {
        byte[] made = pdf("tự làm");
        String hash = files.store(made, "application/pdf").hash();

        try (var in = files.open(hash)) {
            assertThat(in.readAllBytes()).isEqualTo(made);
        }
        int ignored = job.scan();
        assertThat(looksAt(made)).isEmpty();
        assertThat(files.storeHandedIn(made, "application/pdf").scan())
                .isEqualTo(ScanState.NOT_NEEDED);
        byte[] given = pdf("đưa vào");
        assertThat(files.storeHandedIn(given, "application/pdf").scan())
                .isEqualTo(ScanState.NOT_SCANNED);
    }

    @Test
    void whileTheScannerIsDownFilesWaitAndAfterwardsItCatchesUp() throws Exception {
        assertThat(job.scan()).isNotNegative();
        CLAMD.close();
        byte[] pdf = pdf("chờ");
        UUID material = handedIn(pdf);

        assertThat(job.scan()).isZero();
        assertThat(job.scan()).isZero();

        assertThat(refused(409, opened(material))).contains("đang được kiểm tra");
        assertThat(page()).contains("không trả lời từ");
        long turned = watches();

        CLAMD.start();
        assertThat(job.scan()).isPositive();
        assertThat(opened(material)).hasStatusOk();
        assertThat(watches()).isEqualTo(turned + 1);
        assertThat(page()).doesNotContain("không trả lời từ");
    }

    @Test
    void whatDidNotComeWholeIsNotCalledCleanAndHoldsUpNobody() throws Exception {
        byte[] cut = pdf("cụt");
        UUID material = handedIn(cut);
        UUID behind = handedIn(pdf("sau"));
        Path place =
                data.resolve(FileFolder.NAME).resolve(FilePlace.path(FilePlaceContract.hash(cut)));
        java.nio.file.Files.write(place, Arrays.copyOf(cut, 9));

        assertThat(job.scan()).isPositive();

        assertThat(looksAt(cut)).isEmpty();
        refused(409, opened(material));
        assertThat(opened(behind)).hasStatusOk();

        java.nio.file.Files.write(place, cut);
        assertThat(job.scan()).isPositive();
        assertThat(opened(material)).hasStatusOk();
    }

    private long watches() {
        return jdbc.sql("select count(*) from document.scanner_watch").query(Long.class).single();
    }

    @Test
    void allAreLookedAtAgainWhenAsked() throws Exception {
        String word = "Virus" + UUID.randomUUID();
        byte[] pdf = pdf(word);
        UUID material = handedIn(pdf);
        int ignored = job.scan();
        assertThat(opened(material)).hasStatusOk();
        CLAMD.close();
        CLAMD.learn("New-Test", word);
        CLAMD.start();

        done(post(CONTROL, PAGE + "/scanned"));
        refused(403, post(WRITER, PAGE + "/scanned"));
        rescan.run(new Counting(), realClock.instant().toString());

        assertThat(looksAt(pdf)).containsExactly("CLEAN", "INFECTED");
        refused(403, opened(material));
        rescan.run(new Counting(), realClock.instant().minusSeconds(3600).toString());
        assertThat(looksAt(pdf)).as("looked at since").hasSize(2);
    }

    /** Counts and is never stopped. */
    private static final class Counting implements JobRun {

        private long total;
        private long done;

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
            assertThat(done).isLessThanOrEqualTo(total);
        }

        @Override
        public void message(String text) {
            throw new AssertionError(text);
        }
    }
}
