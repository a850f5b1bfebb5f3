package vn.motcua.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * A real clamd of the Debian package {@code clamav-daemon}, on a database of its own with the
 * signature of EICAR's harmless test file, since the official one is not always within reach.
 */
final class ClamdServer implements AutoCloseable {

    /** EICAR's test file, in two halves so that no scanner on the way takes this class for it. */
    static final String EICAR =
            "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR" + "-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    static final int LARGEST_MEGABYTES = 4;

    private static final long SECONDS_TO_START = 20;

    private final Path home;
    private final int port = S3Store.freePort();
    private final List<String> signatures = new ArrayList<>();
    private Process process;

    ClamdServer() {
        try {
            home =
                    Files.createTempDirectory(
                            Files.createDirectories(Path.of("target", "clamd").toAbsolutePath()),
                            "run");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        learn("Eicar-Test", EICAR);
    }

    /**
     * Starts it, or skips the tests that ask where there is none; in CI that is a failure.
     *
     * @param tests how many those are, to be said
     */
    void startOrSkip(int tests) throws IOException, InterruptedException {
        String skipped = tests + " tests skipped: there is no clamd (Debian: clamav-daemon)";
        if (program().isEmpty()) {
            if ("true".equals(System.getenv("CI"))) {
                throw new IllegalStateException(skipped);
            }
            System.err.println(skipped);
            Assumptions.abort(skipped);
        }
        start();
    }

    private static Optional<Path> program() {
        String path = System.getenv().getOrDefault("PATH", "") + ":/usr/sbin:/usr/local/sbin";
        return Stream.of(path.split(":", -1))
                .map(folder -> Path.of(folder, "clamd"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    String address() {
        return "127.0.0.1:" + port;
    }

    ScannerSettings settings() {
        return new ScannerSettings(address(), Duration.ofSeconds(20));
    }

    /** From its next start on it finds a text anywhere in a file. */
    void learn(String name, String text) {
        String hex = HexFormat.of().formatHex(text.getBytes(StandardCharsets.US_ASCII));
        signatures.add(name + ":0:*:" + hex);
    }

    void start() throws IOException, InterruptedException {
        Path database = Files.createDirectories(home.resolve("database"));
        Files.write(database.resolve("own.ndb"), signatures);
        Path settings = home.resolve("clamd.conf");
        Files.write(
                settings,
                List.of(
                        "Foreground yes",
                        "DatabaseDirectory " + database,
                        "TemporaryDirectory " + home,
                        "TCPSocket " + port,
                        "TCPAddr 127.0.0.1",
                        "StreamMaxLength " + LARGEST_MEGABYTES + "M"));
        Path log = home.resolve("log");
        process =
                new ProcessBuilder(program().orElseThrow().toString(), "-c", settings.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                        .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        Clamd clamd = new Clamd(settings());
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_TO_START);
        while (process.isAlive() && System.nanoTime() < end) {
            try {
                String ignored = clamd.version();
                return;
            } catch (IOException notYet) {
                Thread.sleep(50);
            }
        }
        throw new IllegalStateException("clamd did not start: " + Files.readString(log));
    }

    @Override
    public void close() throws InterruptedException {
        if (process == null) {
            return;
        }
        process.destroy();
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
