package vn.motcua.bench;

import java.io.IOException;
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
import vn.motcua.bench.contest.Target;

/**
 * Whether what is closed costs what is open anything: the rows that each statement of a step and of
 * the task list reads, and the blocks that it touches, beside ever more dossiers. No timings, so
 * the figures are the same on any machine.
 */
final class Flat implements AutoCloseable {

    /** So many closed and open dossiers are there when it is measured. */
    record Stage(int closed, int open) {

        String title() {
            return String.format(Locale.ROOT, "%,d closed, %,d open", closed, open);
        }
    }

    private static final int OPEN = 1_600;
    private static final String PAGES_SQL = "create extension if not exists pageinspect";

    /** How often the deepest index of what grows is parted; the root alone is level 0. */
    private static final String LEVELS_SQL =
            """
            select max((bt_metap(i.indexrelid::regclass::text)).level)
            from pg_index i
            join pg_class c on c.oid = i.indexrelid
            join pg_namespace n on n.oid = c.relnamespace
            join pg_am a on a.oid = c.relam
            where a.amname = 'btree' and n.nspname in ('journal', 'dossier', 'notice')
            """;

    private final Arena arena;
    private final Program program;

    Flat() throws SQLException {
        this.arena = new Arena(List.of(Entrant.OURS));
        run(PAGES_SQL);
        for (String sql : Plans.explained(Entrant.OURS.database())) {
            run(sql);
        }
        Target target = arena.target(Entrant.OURS);
        this.program = Program.explained(target);
    }

    /** The stages of the whole proof, with so many closed dossiers at most. */
    static List<Stage> stages(int most, int open) {
        List<Stage> stages = new ArrayList<>();
        stages.add(new Stage(0, OPEN));
        for (int closed = 10_000; closed < most; closed *= 10) {
            stages.add(new Stage(closed, OPEN));
        }
        stages.add(new Stage(most, OPEN));
        stages.add(new Stage(most, open));
        return stages;
    }

    /** Whether it is flat; says in the folder what was found. */
    boolean prove(List<Stage> stages, Path results) throws SQLException, IOException {
        Generator generator = new Generator(program.beans());
        FlatFigures figures = new FlatFigures();
        Stage before = new Stage(0, 0);
        for (Stage stage : stages) {
            generator.add(stage.closed() - before.closed(), stage.open() - before.open());
            run("vacuum analyze");
            figures.add(stage, levels(), new FlatCourse(program).measure());
            System.out.println(stage.title());
            before = stage;
        }
        List<String> lines = figures.lines();
        lines.forEach(System.out::println);
        Files.createDirectories(results);
        String when =
                ZonedDateTime.now(ZoneOffset.UTC)
                        .format(DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss"));
        Files.write(results.resolve(when + "-flat.md"), lines);
        return figures.flat();
    }

    private int levels() throws SQLException {
        try (Connection connection = arena.superuser(Entrant.OURS);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(LEVELS_SQL)) {
            row.next();
            return row.getInt(1);
        }
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = arena.superuser(Entrant.OURS);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws IOException, SQLException {
        program.close();
        arena.close();
    }
}
