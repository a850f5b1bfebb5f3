package vn.motcua.bench;

import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/**
 * Where the counters of the machine and of the database stand. Taken before and after, they tell
 * what the work between cost.
 *
 * @param wal bytes of write-ahead log written so far
 * @param rows bytes of the tables and indexes that dossiers lie in
 * @param database processor time of the database's processes
 * @param program processor time of this program, the driver of the bench among it
 */
record Server(long wal, long rows, Duration database, Duration program) {

    private static final String SQL =
            """
            select pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0')::bigint,
                (select sum(pg_total_relation_size(c.oid))::bigint
                 from pg_class c join pg_namespace n on n.oid = c.relnamespace
                 where c.relkind = 'r' and n.nspname in ('dossier', 'journal', 'notice'))
            """;

    static Server now(Program program) throws SQLException {
        try (Connection connection = program.superuser();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(SQL)) {
            row.next();
            return new Server(row.getLong(1), row.getLong(2), databaseTime(), programTime());
        }
    }

    private static Duration databaseTime() {
        return ProcessHandle.current()
                .descendants()
                .map(p -> p.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static Duration programTime() {
        var system =
                (com.sun.management.OperatingSystemMXBean)
                        ManagementFactory.getOperatingSystemMXBean();
        return Duration.ofNanos(system.getProcessCpuTime());
    }
}
