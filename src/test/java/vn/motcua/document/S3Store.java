package vn.motcua.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * A real S3 endpoint, S3Proxy on a folder, in a process of its own; its jars are fetched by Maven
 * where they are not here. One for all tests of this JVM.
 */
final class S3Store {

    static final String KEY = "only-for-tests";
    static final String SECRET = "a-secret-only-for-tests";

    private static final String SKIPPED =
            "tests on an S3 store skipped: S3Proxy is not here and Maven got none";
    private static final Path PLACE = Path.of("target", "s3proxy").toAbsolutePath();
    private static final Path SOURCE = Path.of("src", "test", "s3proxy").toAbsolutePath();
    private static final long SECONDS_TO_START = 30;

    private static S3Store shared;

    private final int port;
    private final Path root;

    private S3Store(int port, Path root) {
        this.port = port;
        this.root = root;
    }

    /** Skips the tests that ask where there is none; in CI that is a failure. */
    static synchronized S3Store shared() {
        if (shared == null) {
            try {
                if (!fetched()) {
                    absent();
                }
                shared = start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
        return shared;
    }

    private static void absent() {
        if ("true".equals(System.getenv("CI"))) {
            throw new IllegalStateException(SKIPPED);
        }
        System.err.println(SKIPPED);
        Assumptions.abort(SKIPPED);
    }

    /** The settings of the program for a bucket, which is made here. */
    BucketSettings bucket(String name) {
        try {
            Files.createDirectories(root.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return settings(name, SECRET);
    }

    /** The same without making any. */
    BucketSettings settings(String bucket, String secret) {
        return new BucketSettings(
                address(), "us-east-1", bucket, KEY, secret, null, Duration.ofSeconds(20));
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    /** Where the bytes of an object lie. */
    Path object(String bucket, String hash) {
        return root.resolve(bucket).resolve(FilePlace.path(hash));
    }

    /** Settings of a store that is down. */
    static BucketSettings down() {
        return new BucketSettings(
                "http://127.0.0.1:" + freePort(),
                "us-east-1",
                "files",
                KEY,
                SECRET,
                null,
                Duration.ofSeconds(5));
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Two JVMs of the suite may want it at once. */
    private static boolean fetched() throws IOException, InterruptedException {
        Path jars = PLACE.resolve("lib");
        Files.createDirectories(PLACE);
        try (FileChannel channel =
                        FileChannel.open(
                                PLACE.resolve("lock"),
                                StandardOpenOption.CREATE,
                                StandardOpenOption.WRITE);
                FileLock ignored = channel.lock()) {
            return Files.exists(PLACE.resolve("fetched")) || fetch(jars, "-o") || fetch(jars, "-U");
        }
    }

    private static boolean fetch(Path jars, String how) throws IOException, InterruptedException {
        Process maven =
                new ProcessBuilder(
                                "./mvnw",
                                "-B",
                                "-q",
                                how,
                                "-f",
                                SOURCE.resolve("pom.xml").toString(),
                                "dependency:copy-dependencies",
                                "-DoutputDirectory=" + jars)
                        .redirectErrorStream(true)
                        .redirectOutput(PLACE.resolve("maven.log").toFile())
                        .start();
        if (!maven.waitFor(5, TimeUnit.MINUTES)) {
            maven.destroyForcibly();
            return false;
        }
        if (maven.exitValue() != 0) {
            return false;
        }
        Files.writeString(PLACE.resolve("fetched"), "");
        return true;
    }

    private static S3Store start() throws IOException, InterruptedException {
        int port = freePort();
        Path home = Files.createTempDirectory(PLACE, "run");
        S3Store store = new S3Store(port, Files.createDirectories(home.resolve("buckets")));
        Path settings = home.resolve("s3proxy.conf");
        Files.write(
                settings,
                List.of(
                        "s3proxy.endpoint=" + store.address(),
                        "s3proxy.authorization=aws-v2-or-v4",
                        "s3proxy.identity=" + KEY,
                        "s3proxy.credential=" + SECRET,
                        "jclouds.provider=filesystem-nio2",
                        "jclouds.identity=none",
                        "jclouds.credential=none",
                        "jclouds.filesystem.basedir=" + store.root));
        Path log = home.resolve("log");
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx128m",
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-Dlogback.configurationFile=" + SOURCE.resolve("logback.xml"),
                                "-cp",
                                PLACE.resolve("lib") + "/*",
                                "org.gaul.s3proxy.Main",
                                "--properties",
                                settings.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        await(process, port, log);
        return store;
    }

    private static void await(Process process, int port, Path log)
            throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_TO_START);
        while (process.isAlive() && System.nanoTime() < end) {
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress("127.0.0.1", port), 500);
                return;
            } catch (IOException notYet) {
                Thread.sleep(50);
            }
        }
        throw new IllegalStateException("S3Proxy did not start: " + Files.readString(log));
    }

    /** How many objects a bucket has. */
    long count(String bucket) throws IOException {
        try (Stream<Path> all = Files.walk(root.resolve(bucket))) {
            return all.filter(Files::isRegularFile).count();
        }
    }
}
