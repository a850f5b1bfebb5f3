package vn.motcua.bench;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import vn.motcua.journal.JournalVerification;
import vn.motcua.journal.Verdict;

/** {@code bench/run generate N [--open M] [--data DIR]}: a data folder with years of dossiers. */
final class Generate {

    private static final int OPEN = 1_600;

    private Generate() {}

    static void run(Words words) throws SQLException {
        int closed = words.number("generate", 0);
        int open = words.number("--open", OPEN);
        Path data = Path.of(words.text("--data", "target/bench-data/generated"));
        try (Program program = Program.start(data)) {
            Server before = Server.now(program);
            Generator.Written written = new Generator(program.beans()).add(closed, open);
            program.execute("vacuum analyze");
            Server after = Server.now(program);
            say(
                    "%d dossiers in %.1f s and %.1f s of sealing: %.0f dossiers/s",
                    written.dossiers(),
                    written.writing().toMillis() / 1e3,
                    written.sealing().toMillis() / 1e3,
                    written.perSecond());
            say(
                    "%,d bytes per dossier, tables and indexes; %,d of write-ahead log",
                    (after.rows() - before.rows()) / written.dossiers(),
                    (after.wal() - before.wal()) / written.dossiers());
            say(
                    "processor time per 1000 dossiers: program %d ms, database %d ms",
                    millis(before.program(), after.program(), written.dossiers()),
                    millis(before.database(), after.database(), written.dossiers()));
            if (words.has("--verify")) {
                Verdict verdict = program.bean(JournalVerification.class).verify();
                verdict.lines().forEach(System.out::println);
            }
            say("kept in %s", data);
        }
    }

    private static long millis(Duration before, Duration after, int dossiers) {
        return after.minus(before).toMillis() * 1_000 / dossiers;
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
