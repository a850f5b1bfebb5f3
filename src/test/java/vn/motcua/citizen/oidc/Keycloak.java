package vn.motcua.citizen.oidc;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A real Keycloak in a process of its own, with the realm of {@code keycloak/citizen-realm.json}.
 * It is fetched by Maven when it is not here yet.
 */
final class Keycloak implements AutoCloseable {

    static final String VERSION = "26.7.3";
    private static final String NAME = "keycloak-" + VERSION;
    private static final Path PLACE = Path.of("target", "keycloak");
    private static final int MINUTES_TO_START = 5;

    private final Process process;
    private final int port;

    private Keycloak(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static String issuer(int port) {
        return "http://localhost:" + port + "/realms/citizen";
    }

    /** Empty where it is not here and cannot be fetched. */
    static Optional<Path> zip() {
        Path zip =
                Path.of(
                        System.getProperty(
                                "maven.repo.local",
                                System.getProperty("user.home") + "/.m2/repository"),
                        "org/keycloak/keycloak-quarkus-dist",
                        VERSION,
                        "keycloak-quarkus-dist-" + VERSION + ".zip");
        if (!Files.exists(zip)) {
            fetch();
        }
        return Optional.of(zip).filter(Files::exists);
    }

    private static void fetch() {
        run(
                List.of(
                        "./mvnw",
                        "-B",
                        "-q",
                        "dependency:get",
                        "-Dartifact=org.keycloak:keycloak-quarkus-dist:" + VERSION + ":zip",
                        "-Dtransitive=false"));
    }

    private static void run(List<String> command) {
        try {
            Process process = new ProcessBuilder(command).inheritIO().start();
            if (!process.waitFor(5, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Begins; {@link #await} says when it listens. */
    static Keycloak start(Path zip, int port) throws IOException {
        Path home = PLACE.resolve(NAME);
        if (!Files.exists(home.resolve("bin/kc.sh"))) {
            unpack(zip, PLACE);
        }
        Path realm = home.resolve("data/import/citizen-realm.json");
        Files.createDirectories(realm.getParent());
        try (InputStream in = Keycloak.class.getResourceAsStream("/keycloak/citizen-realm.json")) {
            Files.copy(
                    java.util.Objects.requireNonNull(in),
                    realm,
                    StandardCopyOption.REPLACE_EXISTING);
        }
        ProcessBuilder builder =
                new ProcessBuilder(
                        "/bin/bash",
                        home.resolve("bin/kc.sh").toAbsolutePath().toString(),
                        "start-dev",
                        "--import-realm",
                        "--http-host=127.0.0.1",
                        "--http-port=" + port,
                        "--hostname=http://localhost:" + port,
                        "--db=dev-mem",
                        "--cache=local");
        builder.environment()
                .putAll(
                        Map.of(
                                "JAVA_HOME", System.getProperty("java.home"),
                                "JAVA_OPTS_KC_HEAP", "-Xms128m -Xmx512m",
                                // It lives for a minute: what starts soon is worth more than speed.
                                "JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1",
                                "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
                                "KC_BOOTSTRAP_ADMIN_PASSWORD", "only-for-tests"));
        builder.redirectErrorStream(true);
        builder.redirectOutput(PLACE.resolve("keycloak.log").toFile());
        return new Keycloak(builder.start(), port);
    }

    private static void unpack(Path zip, Path into) throws IOException {
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
                Path to = into.resolve(e.getName()).normalize();
                if (!to.startsWith(into)) {
                    throw new IOException("Entry outside: " + e.getName());
                }
                if (e.isDirectory()) {
                    Files.createDirectories(to);
                } else {
                    Files.createDirectories(to.getParent());
                    Files.copy(in, to, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    /** Until the realm answers. */
    void await() throws IOException, InterruptedException {
        URI known = URI.create(issuer(port) + "/.well-known/openid-configuration");
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(MINUTES_TO_START);
        while (System.nanoTime() < end) {
            if (!process.isAlive()) {
                throw new IllegalStateException(
                        "Keycloak ended: " + Files.readString(PLACE.resolve("keycloak.log")));
            }
            if (answers(known)) {
                return;
            }
            Thread.sleep(500);
        }
        throw new IllegalStateException(
                "Keycloak did not start: " + Files.readString(PLACE.resolve("keycloak.log")));
    }

    private static boolean answers(URI uri) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                                    HttpRequest.newBuilder(uri).build(),
                                    HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (ConnectException notYet) {
            return false;
        }
    }

    /** The script and the program that it started. */
    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
