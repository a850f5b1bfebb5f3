package vn.motcua.bench;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.stream.Stream;
import vn.motcua.database.EmbeddedPostgres;

/** Where the counters of the server and of the machine stand. Linux alone. */
final class Probe implements AutoCloseable {

    private static final double TICKS = 100;
    private static final String WAL_SQL =
            "select pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0')::bigint";
    private static final String POSTMASTER_SQL =
            "select (regexp_match(pg_read_file('postmaster.pid'), '^\\d+'))[1]::bigint";
    private static final String STATEMENTS_SQL =
            """
            select coalesce(sum(s.calls), 0) from pg_stat_statements s
            join pg_database d on d.oid = s.dbid
            where d.datname = current_database()
              and s.query !~* '^\\s*(begin|commit|rollback|set|show|select pg_stat_|vacuum|deallocate|discard)'
              and s.query not like '%pg_stat_statements%'
            """;

    private final EmbeddedPostgres postgres;
    private final Connection connection;
    private final long postmaster;

    Probe(EmbeddedPostgres postgres) throws SQLException {
        this.postgres = postgres;
        this.connection = postgres.bootstrap("postgres");
        this.postmaster = number(connection, POSTMASTER_SQL);
    }

    /** Seconds of processor time, and bytes. */
    record Standing(double program, double database, double machine, long wal) {

        Spent since(Standing before) {
            return new Spent(
                    program - before.program,
                    database - before.database,
                    machine - before.machine,
                    wal - before.wal);
        }
    }

    /** The same, of one measurement. */
    record Spent(double program, double database, double machine, long wal) {

        double othersCores(double seconds) {
            return Math.max(0, machine - program - database) / seconds;
        }
    }

    Standing now(Runner runner) throws IOException, SQLException {
        return now(runner.processorTime());
    }

    /**
     * @param program what it took so far
     */
    Standing now(Duration program) throws IOException, SQLException {
        return new Standing(
                program.toNanos() / 1e9,
                databaseTime(),
                machineTime(),
                number(connection, WAL_SQL));
    }

    /** Of the postmaster, those of its processes that live, and those that ended. */
    private double databaseTime() throws IOException {
        long ticks = ticks(Path.of("/proc", String.valueOf(postmaster)), true);
        try (DirectoryStream<Path> all = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
            for (Path process : all) {
                try {
                    if (Long.parseLong(fields(process)[1]) == postmaster) {
                        ticks += ticks(process, false);
                    }
                } catch (IOException ended) {
                    // Counted with the postmaster then.
                }
            }
        }
        return ticks / TICKS;
    }

    private static double machineTime() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc/stat"))) {
            String[] f = lines.findFirst().orElseThrow().split("\\s+", -1);
            long ticks = 0;
            for (int i : new int[] {1, 2, 3, 6, 7}) {
                ticks += Long.parseLong(f[i]);
            }
            return ticks / TICKS;
        }
    }

    private static long ticks(Path process, boolean ended) throws IOException {
        String[] f = fields(process);
        long own = Long.parseLong(f[11]) + Long.parseLong(f[12]);
        return ended ? own + Long.parseLong(f[13]) + Long.parseLong(f[14]) : own;
    }

    /** Of /proc/PID/stat, those after the name, which may hold blanks. */
    private static String[] fields(Path process) throws IOException {
        String line = Files.readString(process.resolve("stat"));
        return line.substring(line.lastIndexOf(')') + 2).split(" ", -1);
    }

    void execute(String sql) throws SQLException {
        execute(connection, sql);
    }

    private static void execute(Connection on, String sql) throws SQLException {
        try (Statement statement = on.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long number(Connection on, String sql) throws SQLException {
        try (Statement statement = on.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    void resetStatements(String database) throws SQLException {
        try (Connection on = postgres.bootstrap(database)) {
            execute(on, "select pg_stat_statements_reset()");
        }
    }

    long statements(String database) throws SQLException {
        try (Connection on = postgres.bootstrap(database)) {
            return number(on, STATEMENTS_SQL);
        }
    }

    /** Leaves no room that dead rows have made. */
    void compact(String database) throws SQLException {
        try (Connection on = postgres.bootstrap(database)) {
            execute(on, "vacuum full");
        }
    }

    /** Of the whole database, once dead rows are gone. */
    long size(String database) throws SQLException {
        try (Connection on = postgres.bootstrap(database)) {
            execute(on, "vacuum");
            return number(on, "select pg_database_size(current_database())");
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
