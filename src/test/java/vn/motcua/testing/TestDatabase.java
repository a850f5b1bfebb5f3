package vn.motcua.testing;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.motcua.database.DataFolder;
import vn.motcua.database.DatabaseRoles;
import vn.motcua.database.EmbeddedPostgres;

/**
 * One real PostgreSQL for all tests of this JVM and one migrated template in it; each asker gets a
 * fresh copy. {@code MOTCUA_TEST_DB_URL} (with {@code _USER} and {@code _PASSWORD} of a superuser)
 * puts another server in its place.
 */
public final class TestDatabase {

    private static final String PASSWORD = "test";
    private static final AtomicInteger COUNTER = new AtomicInteger();
    private static final Server SERVER = Server.start();
    private static final String TEMPLATE = migratedTemplate();

    private final String name;

    private TestDatabase(String name) {
        this.name = name;
    }

    /** A fresh database with every migration applied and no rows. */
    public static TestDatabase fresh() {
        return copyOf(TEMPLATE);
    }

    /** A copy of this database as it stands; nothing may be connected to it. */
    public TestDatabase copy() {
        return copyOf(name);
    }

    private static synchronized TestDatabase copyOf(String template) {
        String name = "test_" + ProcessHandle.current().pid() + "_" + COUNTER.incrementAndGet();
        execute(
                "create database "
                        + name
                        + " template "
                        + template
                        + " owner "
                        + DatabaseRoles.OWNER);
        execute("grant connect, temporary on database " + name + " to " + DatabaseRoles.APP);
        return new TestDatabase(name);
    }

    public String url() {
        return SERVER.url(name);
    }

    /** The application's account: owns nothing. */
    public DriverManagerDataSource app() {
        return new DriverManagerDataSource(url(), DatabaseRoles.APP, PASSWORD);
    }

    /** The owner's account: migrations only. */
    public DriverManagerDataSource owner() {
        return new DriverManagerDataSource(url(), DatabaseRoles.OWNER, PASSWORD);
    }

    /** The superuser, for tests that play an attacker with the keys of the server. */
    public Connection superuser() throws SQLException {
        return SERVER.superuser(name);
    }

    /** The settings that point a whole application at this database. */
    public Map<String, Object> properties() {
        return Map.of(
                // Programs of other tests stay open beside this one; none holds more than it uses.
                "spring.datasource.hikari.minimum-idle",
                1,
                "motcua.db.url",
                url(),
                "motcua.db.user",
                DatabaseRoles.APP,
                "motcua.db.password",
                PASSWORD,
                "motcua.db.owner.user",
                DatabaseRoles.OWNER,
                "motcua.db.owner.password",
                PASSWORD,
                "motcua.data",
                "target/test-data/" + name);
    }

    private static String migratedTemplate() {
        String name = "template_" + ProcessHandle.current().pid();
        try (Connection superuser = SERVER.superuser("postgres")) {
            DatabaseRoles.make(superuser, PASSWORD, PASSWORD);
            DatabaseRoles.makeDatabase(superuser, name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        Flyway.configure()
                .dataSource(SERVER.url(name), DatabaseRoles.OWNER, PASSWORD)
                .placeholders(Map.of("app_role", DatabaseRoles.APP))
                .load()
                .migrate();
        return name;
    }

    private static void execute(String sql) {
        try (Connection superuser = SERVER.superuser("postgres");
                Statement statement = superuser.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private record Server(String base, String user, String password) {

        static Server start() {
            String external = System.getenv("MOTCUA_TEST_DB_URL");
            if (external != null) {
                return new Server(
                        external.substring(0, external.lastIndexOf('/') + 1),
                        Objects.requireNonNull(System.getenv("MOTCUA_TEST_DB_USER")),
                        Objects.requireNonNull(System.getenv("MOTCUA_TEST_DB_PASSWORD")));
            }
            Path place = Path.of("target", "test-pg", "" + ProcessHandle.current().pid());
            DataFolder folder = DataFolder.open(place);
            EmbeddedPostgres embedded =
                    new EmbeddedPostgres(
                            folder,
                            List.of("fsync=off", "full_page_writes=off", "max_connections=300"));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(embedded, place)));
            return new Server(embedded.url(""), "motcua_bootstrap", secretOf(folder));
        }

        /**
         * A gigabyte after a whole run, which nobody looks at again: the server is told to drop all
         * at once, for writing down first what is deleted then takes half a minute. So does taking
         * a hundred thousand files away one by one, for which nobody waits either.
         */
        private static void stop(EmbeddedPostgres embedded, Path place) {
            dropAll(place);
            embedded.close();
            try {
                new ProcessBuilder("rm", "-rf", place.toString()).start();
            } catch (java.io.IOException e) {
                System.err.println("The tests' database stays at " + place + ": " + e);
            }
        }

        private static void dropAll(Path place) {
            try (Stream<Path> files =
                    java.nio.file.Files.find(
                            place, 2, (file, is) -> file.endsWith("postmaster.pid"))) {
                Path pid = files.findFirst().orElseThrow();
                String server = java.nio.file.Files.readAllLines(pid).getFirst().strip();
                new ProcessBuilder("kill", "-QUIT", server).start().waitFor();
            } catch (java.io.IOException e) {
                System.err.println("The tests' database is shut down slowly: " + e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        private static String secretOf(DataFolder folder) {
            try {
                return java.nio.file.Files.readString(folder.resolve("secrets/bootstrap")).strip();
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }

        String url(String database) {
            return base + database;
        }

        Connection superuser(String database) throws SQLException {
            return DriverManager.getConnection(url(database), user, password);
        }
    }
}
