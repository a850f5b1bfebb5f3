package vn.motcua.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** How many rows and bytes lie in each table. */
record Tables(Map<String, Size> sizes) {

    private static final String TABLES_SQL =
            """
            select n.nspname || '.' || c.relname as name, pg_total_relation_size(c.oid) as bytes,
                (xpath('/row/c/text()', query_to_xml(
                    format('select count(*) as c from %I.%I', n.nspname, c.relname),
                    false, true, '')))[1]::text::bigint as rows
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind = 'r' and n.nspname !~ '^pg_|information_schema'
            """;

    /** What dossiers, their facts, who looked at them and messages are; sessions for an hour. */
    private static final Set<String> MAY_GROW =
            Set.of(
                    "dossier.applicant",
                    "dossier.code",
                    "dossier.dossier",
                    "dossier.involved",
                    "dossier.notable",
                    "dossier.note",
                    "dossier.task",
                    "identity.session",
                    "identity.session_attributes",
                    "journal.access_log",
                    "journal.event",
                    "journal.stream",
                    "notice.message");

    private static final int NOISE = 20;

    record Size(long rows, long bytes) {}

    static Tables of(Connection connection) throws SQLException {
        Map<String, Size> sizes = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(TABLES_SQL)) {
            while (row.next()) {
                sizes.put(row.getString(1), new Size(row.getLong(3), row.getLong(2)));
            }
        }
        return new Tables(sizes);
    }

    /** Says what grew, and returns what nobody expected to. */
    List<String> grown(Tables after, Report report) {
        List<String> wrong = new ArrayList<>();
        report.line("| table | rows more | rows | KB more | KB |");
        report.line("|---|--:|--:|--:|--:|");
        after.sizes.forEach((name, now) -> {
            Size then = sizes.getOrDefault(name, new Size(0, 0));
            long more = now.rows - then.rows;
            long bytes = now.bytes - then.bytes;
            if (more > 0 || bytes > 64 * 1024) {
                report.line(
                        "| %s | %,d | %,d | %,d | %,d |",
                        name, more, now.rows, bytes >> 10, now.bytes >> 10);
            }
            if (more > NOISE && !MAY_GROW.contains(name)) {
                wrong.add(name + " grew by " + more + " rows");
            }
        });
        report.line("");
        return wrong;
    }
}
