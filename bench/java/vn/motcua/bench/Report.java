package vn.motcua.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says what was measured: on the screen as it comes, then in files to keep. */
final class Report {

    private static final List<String> ACTIONS = List.of(Journey.CREATE, Journey.ACT, Journey.LIST);

    private final String kind;
    private final List<String> markdown = new ArrayList<>();
    private final List<String> csv = new ArrayList<>();

    Report(String kind, Program program) throws SQLException {
        this(kind, program.superuser());
    }

    /**
     * @param connection to the server that is measured; closed here
     */
    Report(String kind, Connection connection) throws SQLException {
        this(kind, settings(connection));
    }

    /**
     * @param server what the server is
     */
    Report(String kind, String server) {
        this.kind = kind;
        line("# Bench: %s", kind);
        line(
                "%d processors, load average %.1f at the start, Java %s, PostgreSQL %s",
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                Runtime.version(),
                server);
    }

    private static String settings(Connection connection) throws SQLException {
        try (connection;
                Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                """
                                select current_setting('server_version') || ' with '
                                    || string_agg(name || '=' || current_setting(name), ', ' order by name)
                                from pg_settings
                                where name in ('fsync', 'synchronous_commit', 'full_page_writes', 'shared_buffers')
                                """)) {
            row.next();
            return row.getString(1);
        }
    }

    void line(String format, Object... values) {
        String line = String.format(Locale.ROOT, format, values);
        System.out.println(line);
        markdown.add(line);
    }

    void statements(List<Statements.Row> rows) {
        line("");
        line("| action | round trips | statements | transactions | statements begin |");
        line("|---|--:|--:|--:|---|");
        for (Statements.Row row : rows) {
            line(
                    "| %s | %d | %d | %d | %s |",
                    row.action(), row.roundTrips(), row.statements(), row.commits(), row.begins());
        }
        line("");
    }

    /** Shows on the screen how it goes. */
    Cell seen(Cell cell) {
        System.out.printf(
                Locale.ROOT,
                "%2d workers: %.1f dossiers/s (load average %.1f)%n",
                cell.workers(),
                cell.perSecond(),
                cell.load());
        return cell;
    }

    void cells(List<Cell> cells) {
        line("");
        line(
                "| workers | dossiers/s | create p50 / p95 / p99 ms | act | task list |"
                        + " WAL bytes | table bytes | program + database CPU ms per dossier | load |");
        line("|--:|--:|---|---|---|--:|--:|---|--:|");
        csv.add(
                "workers,dossiers_per_second,action,p50_ms,p95_ms,p99_ms,wal_bytes_per_dossier,"
                        + "table_bytes_per_dossier,program_cpu_ms,database_cpu_ms,load");
        for (Cell c : cells) {
            List<String> times = ACTIONS.stream().map(action -> times(c, action)).toList();
            line(
                    "| %d | %.1f | %s | %,.0f | %,.0f | %.1f + %.1f | %.1f |",
                    c.workers(),
                    c.perSecond(),
                    String.join(" | ", times),
                    c.walPerDossier(),
                    c.rowsPerDossier(),
                    c.programMillis(),
                    c.databaseMillis(),
                    c.load());
            ACTIONS.forEach(action -> csv.add(csv(c, action)));
        }
    }

    private static String times(Cell c, String action) {
        return String.format(
                Locale.ROOT,
                "%.1f / %.1f / %.1f",
                c.times().millis(action, 0.5),
                c.times().millis(action, 0.95),
                c.times().millis(action, 0.99));
    }

    private static String csv(Cell c, String action) {
        return String.format(
                Locale.ROOT,
                "%d,%.2f,%s,%.3f,%.3f,%.3f,%.0f,%.0f,%.2f,%.2f,%.2f",
                c.workers(),
                c.perSecond(),
                action,
                c.times().millis(action, 0.5),
                c.times().millis(action, 0.95),
                c.times().millis(action, 0.99),
                c.walPerDossier(),
                c.rowsPerDossier(),
                c.programMillis(),
                c.databaseMillis(),
                c.load());
    }

    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        String when =
                ZonedDateTime.now(ZoneOffset.UTC)
                        .format(DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss"));
        Path file = folder.resolve(when + "-" + kind + ".md");
        Files.write(file, markdown);
        if (!csv.isEmpty()) {
            Files.write(folder.resolve(when + "-" + kind + ".csv"), csv);
        }
        System.out.println("kept in " + file);
    }
}
