package vn.motcua.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.database.DataFolder;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.shell.Problems;
import vn.motcua.testing.DatabaseTest;

/** What holds of files wherever they lie; {@link #place} says where. */
@DatabaseTest
abstract class FilesContract {

    private static final int MEGABYTE = 1024 * 1024;
    private static final ScannerSettings NO_SCANNER = new ScannerSettings("", Duration.ZERO);

    @Autowired Uploads uploads;
    @Autowired JdbcClient jdbc;
    @Autowired DataFolder folder;
    @Autowired FileDrafts drafts;
    @Autowired FileStore store;
    @Autowired Clock clock;

    Files files;

    abstract FilePlace place();

    @BeforeEach
    void open() {
        files = at(place());
    }

    private Files at(FilePlace place) {
        return new Files(drafts, place, store, NO_SCANNER, clock);
    }

    @Test
    void keepsTheBytesUnderTheirHash() throws IOException {
        byte[] pdf = pdf("giấy khai sinh");

        StoredFile stored = files.store(in(pdf), "Giấy khai sinh.PDF", rules());

        assertThat(stored.mediaType()).isEqualTo("application/pdf");
        assertThat(stored.size()).isEqualTo(pdf.length);
        assertThat(files.find(stored.hash())).isPresent();
        try (InputStream bytes = files.open(stored.hash())) {
            assertThat(bytes.readAllBytes()).isEqualTo(pdf);
        }
    }

    @Test
    void keepsTheSameContentOnce() {
        byte[] pdf = pdf("hai lần");

        StoredFile first = files.store(in(pdf), "a.pdf", rules());
        StoredFile second = files.store(in(pdf), "b.pdf", rules());

        assertThat(second.hash()).isEqualTo(first.hash());
        assertThat(rows(first.hash())).isEqualTo(1);
    }

    @Test
    void refusesAFileThatIsNotWhatItSays() {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13};

        assertThat(refused(png, "don.pdf"))
                .isEqualTo(new DocumentRefusal.NotWhatItSays("pdf", "PNG"));
    }

    @Test
    void refusesAProgramThatCallsItselfAPicture() {
        byte[] program = {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, (byte) 0xFF};

        assertThat(refused(program, "anh.jpg")).isInstanceOf(DocumentRefusal.NotWhatItSays.class);
    }

    @Test
    void refusesAKindThatIsNotTaken() {
        assertThat(refused(pdf("x"), "trang.html"))
                .isEqualTo(new DocumentRefusal.TypeNotAllowed("PDF, JPEG, PNG, Word, Excel"));
    }

    @Test
    void refusesAnEmptyFile() {
        assertThat(refused(new byte[0], "trong.pdf")).isEqualTo(new DocumentRefusal.EmptyFile());
    }

    @Test
    void refusesAFileBeyondTheLimitAndLeavesNothingBehind() throws IOException {
        UploadRules small = new UploadRules(1, rules().types());
        byte[] large = new byte[1024 * 1024 + 1];
        System.arraycopy(pdf("to"), 0, large, 0, 10);

        RefusalException refusal =
                catchThrowableOfType(
                        RefusalException.class, () -> files.store(in(large), "to.pdf", small));

        assertThat(refusal.first()).isEqualTo(new DocumentRefusal.FileTooLarge(1));
        assertNoDrafts();
    }

    private void assertNoDrafts() throws IOException {
        try (Stream<Path> left =
                java.nio.file.Files.list(folder.resolve("files").resolve("draft"))) {
            assertThat(left).isEmpty();
        }
    }

    /** What a place that does not answer leaves behind; a folder always answers. */
    void assertNothingIsHalfDoneAt(FilePlace down) throws IOException {
        byte[] pdf = pdf("không có kho");

        Refusal refusal =
                catchThrowableOfType(
                                RefusalException.class,
                                () -> at(down).store(in(pdf), "a.pdf", rules()))
                        .first();

        assertThat(refusal).isEqualTo(new DocumentRefusal.FilesOutOfReach());
        assertThat(Problems.status(refusal.kind())).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
        assertNoDrafts();
        StoredFile stored = files.store(in(pdf), "a.pdf", rules());
        assertThat(rows(stored.hash())).isEqualTo(1);
        assertThat(
                        catchThrowableOfType(
                                        RefusalException.class,
                                        () -> at(down).open(stored.hash()).close())
                                .first())
                .isEqualTo(new DocumentRefusal.FilesOutOfReach());
    }

    /** Twenty megabytes go through a hand's breadth of memory, and are read once. */
    @Test
    void aLargeFileIsReadOnceAndNeverHeld() throws IOException {
        long before = allocated(1);

        long spent = allocated(20);

        System.out.printf(
                "%s: %d KB allocated for an upload of 1 MB, %d KB for one of 20 MB%n",
                getClass().getSimpleName(), before / 1024, spent / 1024);
        assertThat(spent).isLessThan(8L * MEGABYTE);
    }

    private long allocated(int megabytes) throws IOException {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        EndlessPdf pdf = new EndlessPdf((long) megabytes * MEGABYTE);
        UploadRules large = new UploadRules(megabytes, rules().types());
        long before = threads.getCurrentThreadAllocatedBytes();

        StoredFile stored = files.store(pdf, "to.pdf", large);

        long spent = threads.getCurrentThreadAllocatedBytes() - before;
        assertThat(stored.size()).isEqualTo((long) megabytes * MEGABYTE);
        assertThat(pdf.largestAsked()).isLessThanOrEqualTo(MEGABYTE);
        try (InputStream back = files.open(stored.hash())) {
            assertThat(hash(back)).isEqualTo(stored.hash());
        }
        return spent;
    }

    private static String hash(InputStream in) throws IOException {
        DigestInputStream digest = new DigestInputStream(in, Files.sha256());
        long ignored = digest.transferTo(OutputStream.nullOutputStream());
        return HexFormat.of().formatHex(digest.getMessageDigest().digest());
    }

    @Test
    void takesAWordDocument() throws IOException {
        byte[] docx = zip("[Content_Types].xml", 100, "word/document.xml", 1000);

        assertThat(files.store(in(docx), "don.docx", rules()).mediaType())
                .isEqualTo(ContentType.DOCX);
    }

    @Test
    void refusesAnArchiveThatOnlyCallsItselfAWordDocument() throws IOException {
        byte[] zip = zip("a.exe", 100, "b.txt", 100);

        assertThat(refused(zip, "don.docx")).isInstanceOf(DocumentRefusal.NotWhatItSays.class);
    }

    @Test
    void refusesABombBeforeItUnfolds() throws IOException {
        byte[] bomb = zip("[Content_Types].xml", 100, "word/document.xml", 60 * 1024 * 1024);

        assertThat(refused(bomb, "don.docx")).isEqualTo(new DocumentRefusal.UnsafeArchive());
    }

    @Test
    void refusesMacros() throws IOException {
        byte[] macros = zip("word/document.xml", 100, "word/vbaProject.bin", 100);

        assertThat(refused(macros, "don.docx")).isEqualTo(new DocumentRefusal.UnsafeArchive());
    }

    @Test
    void refusesABrokenArchive() throws IOException {
        byte[] whole = zip("word/document.xml", 100, "x", 100);
        byte[] broken = java.util.Arrays.copyOf(whole, whole.length - 30);

        assertThat(refused(broken, "don.docx")).isEqualTo(new DocumentRefusal.UnsafeArchive());
    }

    @Test
    void knowsNoFileOfAnotherPath() {
        assertThat(files.find("../../secrets/owner")).isEmpty();
        RefusalException refusal =
                catchThrowableOfType(
                        RefusalException.class, () -> files.open("../../secrets/owner").close());
        assertThat(refusal.first()).isEqualTo(new DocumentRefusal.UnknownFile());
    }

    private Refusal refused(byte[] content, String name) {
        return catchThrowableOfType(
                        RefusalException.class, () -> files.store(in(content), name, rules()))
                .first();
    }

    private UploadRules rules() {
        return uploads.rules(LocalDate.of(2022, 5, 31));
    }

    private long rows(String hash) {
        return jdbc.sql("select count(*) from document.file where hash = ?")
                .param(hash)
                .query(Long.class)
                .single();
    }

    private static InputStream in(byte[] content) {
        return new ByteArrayInputStream(content);
    }

    static byte[] pdf(String text) {
        return ("%PDF-1.7\n% " + text + "\n%%EOF\n").getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(String first, int size, String second, int secondSize)
            throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(first));
            zip.write(new byte[size]);
            zip.putNextEntry(new ZipEntry(second));
            zip.write(new byte[secondSize]);
        }
        return bytes.toByteArray();
    }
}
