package vn.motcua.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.motcua.database.StartRefused;

/** What a real clamd says. */
class ClamdTest {

    private static final int TESTS = 7;
    private static final ClamdServer SERVER = new ClamdServer();

    private final Clamd clamd = new Clamd(SERVER.settings());

    @BeforeAll
    static void start() throws Exception {
        SERVER.startOrSkip(TESTS);
    }

    @AfterAll
    static void stop() throws InterruptedException {
        SERVER.close();
    }

    private static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void whatIsHarmlessIsClean() throws IOException {
        assertThat(clamd.scan(text("giấy khai sinh")))
                .isEqualTo(new Clamd.Answer(ScanState.CLEAN, ""));
        assertThat(clamd.version()).startsWith("ClamAV 1.");
    }

    @Test
    void theTestFileOfEicarIsFoundAloneAndInAPdf() throws IOException {
        Clamd.Answer found = new Clamd.Answer(ScanState.INFECTED, "Eicar-Test.UNOFFICIAL");
        assertThat(clamd.scan(text(ClamdServer.EICAR))).isEqualTo(found);
        assertThat(clamd.scan(text("%PDF-1.7\n% " + ClamdServer.EICAR + "\n%%EOF\n")))
                .isEqualTo(found);
    }

    /** Longer than a chunk, so that it lies across several. */
    @Test
    void aLongFileIsReadToItsEnd() throws IOException {
        String large = "x".repeat(200_000);
        assertThat(clamd.scan(text(large)).state()).isEqualTo(ScanState.CLEAN);
        assertThat(clamd.scan(text(large + " " + ClamdServer.EICAR)).state())
                .isEqualTo(ScanState.INFECTED);
    }

    @Test
    void whatIsTooLargeIsNotCalledClean() throws IOException {
        for (int i = 0; i < 10; i++) {
            byte[] large = new byte[(ClamdServer.LARGEST_MEGABYTES + 1 + i) * 1024 * 1024];
            assertThat(clamd.scan(new ByteArrayInputStream(large)).state())
                    .isEqualTo(ScanState.TOO_LARGE);
        }
    }

    @Test
    void whoseBytesCannotBeReadIsNotCalledClean() {
        InputStream broken =
                new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("the disk is gone");
                    }
                };
        assertThatThrownBy(() -> clamd.scan(broken)).hasMessage("the disk is gone");
    }

    @Test
    void whereNobodyListensNothingIsSaid() {
        Clamd nobody =
                new Clamd(
                        new ScannerSettings(
                                "127.0.0.1:" + S3Store.freePort(), Duration.ofSeconds(1)));
        assertThatThrownBy(nobody::version).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> nobody.scan(text("x"))).isInstanceOf(IOException.class);
    }

    @Test
    void anAddressThatIsNoneIsSaidAtTheStart() {
        for (String wrong : new String[] {"clamd", "clamd:", ":3310", "clamd:70000", "clamd:x"}) {
            assertThatExceptionOfType(StartRefused.class)
                    .as(wrong)
                    .isThrownBy(() -> new ScannerSettings(wrong, Duration.ZERO).checked())
                    .withMessageContaining("host:port");
        }
        assertThat(new ScannerSettings("[::1]:3310", Duration.ZERO).checked().address().getPort())
                .isEqualTo(3310);
        assertThat(new ScannerSettings(" ", Duration.ZERO).checked().wished()).isFalse();
    }
}
