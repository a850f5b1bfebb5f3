package vn.motcua.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;
import vn.motcua.bench.contest.Cell;

/**
 * Where the time goes: one worker plays dossiers; the flight recorder watches the program, and the
 * server counts its statements.
 */
final class Profile implements AutoCloseable {

    private static final String STATEMENTS_SQL =
            """
            select calls, total_exec_time, total_plan_time, wal_bytes, shared_blks_hit,
                left(regexp_replace(query, '\\s+', ' ', 'g'), 110) as query
            from pg_stat_statements s join pg_database d on d.oid = s.dbid
            where d.datname = current_database() and query not like '%pg_stat_statements%'
            order by total_exec_time + total_plan_time desc limit 25
            """;
    private static final String TABLES_SQL =
            """
            select n.nspname || '.' || c.relname as name, pg_relation_size(c.oid) as bytes,
                pg_total_relation_size(c.oid) - pg_relation_size(c.oid) as indexes,
                c.reltuples::bigint as rows
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind = 'r' and n.nspname !~ '^pg_|information_schema'
            order by pg_total_relation_size(c.oid) desc limit 16
            """;
    private static final int DEPTH = 5;

    private final Arena arena;
    private final StringBuilder text = new StringBuilder();

    Profile() throws SQLException {
        this.arena = new Arena(List.of(Entrant.OURS));
    }

    void run(int seconds, Path results) throws Exception {
        Path recording = Path.of("target", "bench-data", "profile.jfr").toAbsolutePath();
        List<String> options =
                List.of(
                        "-Xlog:jfr+startup=error",
                        "-XX:StartFlightRecording=settings=profile,dumponexit=true,filename="
                                + recording);
        try (Runner runner = arena.runner(Entrant.OURS, options)) {
            runner.ask("seed 400");
            runner.ask("play 1000");
            Cell cell = Cell.read(runner.ask("run 8 " + seconds));
            line("%.1f dossiers/s by 8 workers under the recorder", cell.perSecond());
            arena.count("top");
            arena.probe().resetStatements(Entrant.OURS.database());
            cell = Cell.read(runner.ask("run 1 " + seconds));
            line("%d dossiers by 1 worker in %.1f s", cell.dossiers(), cell.seconds());
            arena.count("none");
            statements(cell.dossiers());
        }
        samples(recording);
        Files.createDirectories(results);
        Files.writeString(results.resolve("profile.txt"), text, StandardCharsets.UTF_8);
    }

    private void statements(int dossiers) throws SQLException {
        line("%ncalls/dossier   ms  +planning  WAL B  blocks  statement");
        try (Connection c = arena.superuser(Entrant.OURS);
                Statement statement = c.createStatement()) {
            statement.execute("vacuum analyze");
            try (ResultSet r = statement.executeQuery(STATEMENTS_SQL)) {
                while (r.next()) {
                    line(
                            "%8.2f %9.3f %9.3f %8.0f %6.0f  %s",
                            r.getDouble("calls") / dossiers,
                            r.getDouble("total_exec_time") / dossiers,
                            r.getDouble("total_plan_time") / dossiers,
                            r.getDouble("wal_bytes") / dossiers,
                            r.getDouble("shared_blks_hit") / dossiers,
                            r.getString("query"));
                }
            }
            line("%n       rows    KB table  KB indexes  table");
            try (ResultSet r = statement.executeQuery(TABLES_SQL)) {
                while (r.next()) {
                    line(
                            "%11d %10d %10d  %s",
                            r.getLong("rows"),
                            r.getLong("bytes") / 1024,
                            r.getLong("indexes") / 1024,
                            r.getString("name"));
                }
            }
        }
    }

    private void samples(Path recording) throws IOException {
        Map<String, Integer> leaves = new TreeMap<>();
        Map<String, Integer> ours = new TreeMap<>();
        int all = 0;
        try (RecordingFile file = new RecordingFile(recording)) {
            while (file.hasMoreEvents()) {
                RecordedEvent event = file.readEvent();
                if (event.getEventType().getName().equals("jdk.ExecutionSample")
                        && event.getStackTrace() != null) {
                    all++;
                    List<RecordedFrame> frames = event.getStackTrace().getFrames();
                    leaves.merge(top(frames), 1, Integer::sum);
                    frames.stream()
                            .map(Profile::name)
                            .filter(n -> n.startsWith("vn.motcua."))
                            .distinct()
                            .forEach(n -> ours.merge(n, 1, Integer::sum));
                }
            }
        }
        line("%nOf %d samples, where they lay:", all);
        most(leaves);
        line("%nand under which methods of ours:");
        most(ours);
    }

    private void most(Map<String, Integer> counts) {
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(40)
                .forEach(e -> line("%6d  %s", e.getValue(), e.getKey()));
    }

    private static String top(List<RecordedFrame> frames) {
        return frames.stream().limit(DEPTH).map(Profile::name).collect(Collectors.joining(" < "));
    }

    private static String name(RecordedFrame frame) {
        return frame.getMethod().getType().getName() + "." + frame.getMethod().getName();
    }

    private void line(String format, Object... values) {
        String line = String.format(Locale.ROOT, format, values);
        System.out.println(line);
        text.append(line).append(System.lineSeparator());
    }

    @Override
    public void close() throws IOException, SQLException {
        arena.close();
    }
}
