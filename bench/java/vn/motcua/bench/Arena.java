package vn.motcua.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import vn.motcua.bench.contest.Target;
import vn.motcua.database.DataFolder;
import vn.motcua.database.DatabaseRoles;
import vn.motcua.database.EmbeddedPostgres;

/** The server that contenders run on: one for all, a database for each. */
final class Arena implements AutoCloseable {

    private static final String PASSWORD = "bench";
    private static final int POOL = 8;

    private final EmbeddedPostgres postgres;
    private final Probe probe;

    Arena(List<Entrant> entrants) throws SQLException {
        this(Path.of("target", "bench-data", "contest"), entrants);
    }

    Arena(Path folder, List<Entrant> entrants) throws SQLException {
        this.postgres =
                new EmbeddedPostgres(
                        DataFolder.open(folder),
                        List.of(
                                "max_connections=200",
                                "shared_preload_libraries=pg_stat_statements"));
        this.probe = new Probe(postgres);
        count("none");
        try (Connection bootstrap = postgres.bootstrap("postgres")) {
            DatabaseRoles.make(bootstrap, PASSWORD, PASSWORD);
            for (Entrant entrant : entrants) {
                DatabaseRoles.makeDatabase(bootstrap, entrant.database());
                try (Connection own = postgres.bootstrap(entrant.database());
                        Statement statement = own.createStatement()) {
                    statement.execute("create extension if not exists pg_stat_statements");
                }
            }
        }
    }

    Probe probe() {
        return probe;
    }

    /** Its database, for a program that is started otherwise. */
    Target target(Entrant entrant) {
        return new Target(postgres.url(entrant.database()), entrant.account(), PASSWORD, POOL);
    }

    /** A connection of the superuser. */
    Connection superuser(Entrant entrant) throws SQLException {
        return postgres.bootstrap(entrant.database());
    }

    /** Statements are counted while nothing is timed; sessions learn of it at their next one. */
    void count(String which) throws SQLException {
        probe.execute("alter system set pg_stat_statements.track = '" + which + "'");
        probe.execute(
                "alter system set pg_stat_statements.track_planning = "
                        + (which.equals("none") ? "off" : "on"));
        probe.execute("select pg_reload_conf()");
    }

    /**
     * @param options further ones of the virtual machine
     */
    Runner runner(Entrant entrant, List<String> options) throws IOException {
        return Runner.start(entrant, postgres.url(entrant.database()), PASSWORD, options);
    }

    @Override
    public void close() throws IOException, SQLException {
        probe.close();
        postgres.close();
    }
}
