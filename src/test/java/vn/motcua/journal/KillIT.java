package vn.motcua.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The packaged program and its database are killed in the middle of work, without warning. */
class KillIT {

    private static final Path JAR = Path.of("target", "motcua.jar").toAbsolutePath();
    private static final String WRITTEN_SQL =
            """
            select 'WRITTEN ' || stream_id || ' ' || coalesce(cast(payload as jsonb)->>'number', '0')
            from journal.event
            where type = 'test.noted'
            """;
    private static final int ENOUGH = 200;

    private final Path data = Path.of("target", "kill-it", "" + System.nanoTime()).toAbsolutePath();

    @BeforeEach
    void needThePackage() {
        assumeTrue(Files.exists(JAR), "target/motcua.jar is missing: run ./mvnw verify");
    }

    @Test
    void nothingAcknowledgedIsLostAndNoChainBreaks() throws Exception {
        Set<String> acknowledged = writeUntilKilled();
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ENOUGH);

        String cold = command("verify-journal");
        assertThat(cold).contains("Journal: 2 streams").contains("Whole.");

        Files.delete(data.resolve("run.json"));
        Process restarted = start(List.of("-jar", JAR.toString()));
        try {
            await(() -> Files.exists(data.resolve("run.json")), restarted);
            assertThat(written()).containsAll(acknowledged);
            assertThat(command("verify-journal")).contains("Whole.");
        } finally {
            restarted.destroy();
            assertThat(restarted.waitFor(60, TimeUnit.SECONDS)).isTrue();
        }
    }

    private Set<String> writeUntilKilled() throws IOException, InterruptedException {
        Process program =
                start(
                        List.of(
                                "-cp",
                                JAR.toString(),
                                "-Dloader.main=vn.motcua.MotCua",
                                "-Dloader.path=" + Path.of("target/test-classes").toAbsolutePath(),
                                "org.springframework.boot.loader.launch.PropertiesLauncher",
                                "--motcua.test.endless-writing=true"));
        Set<String> acknowledged = new HashSet<>();
        try (BufferedReader lines = program.inputReader(StandardCharsets.UTF_8)) {
            String line = lines.readLine();
            while (line != null) {
                boolean added = line.startsWith("WRITTEN ") && acknowledged.add(line);
                if (added && acknowledged.size() == ENOUGH) {
                    kill(program);
                }
                line = lines.readLine();
            }
        }
        assertThat(program.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return acknowledged;
    }

    /**
     * The database first, so that it has no chance to stop in order. By handle, since {@link
     * Process#destroyForcibly} would also close what the program said last.
     */
    private void kill(Process program) throws IOException {
        ProcessHandle.of(Long.parseLong(postmaster().getFirst().strip()))
                .orElseThrow()
                .destroyForcibly();
        program.toHandle().destroyForcibly();
    }

    /** Process id, data folder, start time, port. */
    private List<String> postmaster() throws IOException {
        return Files.readAllLines(data.resolve("postgresql-18/postmaster.pid"));
    }

    private List<String> written() throws IOException {
        String port = postmaster().get(3).strip();
        DriverManagerDataSource database =
                new DriverManagerDataSource(
                        "jdbc:postgresql://127.0.0.1:" + port + "/motcua",
                        "motcua_app",
                        Files.readString(data.resolve("secrets/app")).strip());
        return JdbcClient.create(database).sql(WRITTEN_SQL).query(String.class).list();
    }

    private String command(String name) throws IOException, InterruptedException {
        Process process = start(List.of("-jar", JAR.toString(), name));
        try (InputStream output = process.getInputStream()) {
            String printed = new String(output.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(printed).isZero();
            return printed;
        }
    }

    private Process start(List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx512m");
        command.addAll(arguments);
        command.addAll(List.of("--motcua.data=" + data, "--server.port=0"));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private interface Condition {
        boolean holds() throws IOException;
    }

    private static void await(Condition condition, Process running)
            throws IOException, InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(3);
        while (!condition.holds()) {
            assertThat(running.isAlive()).as("the program runs").isTrue();
            assertThat(System.nanoTime()).as("three minutes").isLessThan(deadline);
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }
}
