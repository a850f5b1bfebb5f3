package vn.motcua.database;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real PostgreSQL that the program starts by itself and that ends with it: a small shell beside
 * it stops it when the program's end of the pipe closes, even by kill -9.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    static final String FOLDER = "postgresql-18";
    static final String BOOTSTRAP = "motcua_bootstrap";

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);
    private static final String WATCHDOG =
            "exec 3<&0; \"$@\" </dev/null & p=$!; trap 'kill -INT $p' TERM INT HUP;"
                    + " (cat <&3 >/dev/null; kill -INT $p) & wait $p; wait $p";

    private final Path cluster;
    private final Path binaries;
    private final Path log;
    private final PostgresUser user;
    private final String password;
    private final int port;
    private final Process process;

    /**
     * Starts it, making the cluster on first use.
     *
     * @param settings further {@code name=value} settings of the server
     */
    public EmbeddedPostgres(DataFolder folder, List<String> settings) {
        this.cluster = folder.resolve(FOLDER);
        this.log = folder.resolve("postgresql.log");
        this.password = folder.secret("bootstrap");
        try {
            this.user = PostgresUser.current();
            this.binaries = PostgresBinaries.unpackInto(folder.resolve("postgresql-18-bin"));
            if (!Files.exists(cluster.resolve("PG_VERSION"))) {
                makeCluster(folder);
            }
            stopOrphan();
            this.port = freePort();
            this.process = start(settings);
            awaitReady();
        } catch (IOException e) {
            throw new StartRefused("The embedded PostgreSQL cannot start: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartRefused("Interrupted while the embedded PostgreSQL started", e);
        }
    }

    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** A connection of the bootstrap account, which may make roles and databases. */
    public Connection bootstrap(String database) throws SQLException {
        return DriverManager.getConnection(url(database), BOOTSTRAP, password);
    }

    private void makeCluster(DataFolder folder) throws IOException, InterruptedException {
        Path passwordFile = folder.resolve("secrets").resolve("bootstrap");
        user.own(folder.path());
        run(
                "initdb",
                "-D",
                cluster.toString(),
                "-U",
                BOOTSTRAP,
                "-E",
                "UTF8",
                "--locale-provider=icu",
                "--icu-locale=vi-VN",
                "--locale=C.UTF-8",
                "-A",
                "scram-sha-256",
                "--pwfile=" + passwordFile,
                "--no-instructions");
    }

    private void stopOrphan() throws IOException, InterruptedException {
        if (Files.exists(cluster.resolve("postmaster.pid"))
                && call("pg_ctl", "status", "-D", cluster.toString()) == 0) {
            run("pg_ctl", "stop", "-D", cluster.toString(), "-m", "fast", "-w", "-t", "60");
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }

    /** An eighth of the machine's memory, that one server may hold years of dossiers at hand. */
    private static long sharedMegabytes() {
        var machine =
                (com.sun.management.OperatingSystemMXBean)
                        ManagementFactory.getOperatingSystemMXBean();
        return Math.clamp(machine.getTotalMemorySize() >> 23, 128, 1024);
    }

    private Process start(List<String> settings) throws IOException {
        List<String> command = new ArrayList<>(List.of("setsid"));
        command.addAll(user.prefix());
        command.addAll(List.of("sh", "-c", WATCHDOG, "postgres"));
        command.addAll(
                List.of(binaries.resolve("bin/postgres").toString(), "-D", cluster.toString()));
        command.addAll(List.of("-p", String.valueOf(port)));
        List<String> all =
                new ArrayList<>(
                        List.of(
                                "listen_addresses=127.0.0.1",
                                "unix_socket_directories=",
                                "timezone=UTC",
                                "shared_buffers=" + sharedMegabytes() + "MB",
                                "max_connections=100",
                                // Of a disk without heads; else lists are sorted that an index has.
                                "random_page_cost=1.1",
                                // Much at once (a first load, figures folded anew) would else write
                                // whole pages again every few seconds.
                                "max_wal_size=4GB",
                                "jit=off"));
        all.addAll(settings);
        all.forEach(setting -> command.addAll(List.of("-c", setting)));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    /** A stale postmaster.pid may say ready, so only a real connection counts. */
    private void awaitReady() throws InterruptedException {
        for (int attempt = 0; ; attempt++) {
            try (Connection ignored = bootstrap("postgres")) {
                return;
            } catch (SQLException e) {
                if (!process.isAlive() || attempt > 2400) {
                    throw new StartRefused("The embedded PostgreSQL did not start; see " + log, e);
                }
                TimeUnit.MILLISECONDS.sleep(25);
            }
        }
    }

    private void run(String tool, String... arguments) throws IOException, InterruptedException {
        int code = call(tool, arguments);
        if (code != 0) {
            throw new StartRefused(tool + " ended with " + code + "; see " + log);
        }
    }

    private int call(String tool, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(user.prefix());
        command.add(binaries.resolve("bin/" + tool).toString());
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start()
                .waitFor();
    }

    @Override
    public void close() {
        try {
            process.getOutputStream().close();
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroy();
            }
        } catch (IOException e) {
            LOG.warn("The pipe to the embedded PostgreSQL was already closed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
