package vn.motcua.bench;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import vn.motcua.journal.JournalVerification;
import vn.motcua.journal.Verdict;

/** {@code bench/run generate N [--open M] [--data DIR]}: a data folder with years of dossiers. */
final class Generate {

    private static final int OPEN = 1_600;

    private Generate() {}

    static void run(List<String> words) throws SQLException {
        int closed = Integer.parseInt(words.get(words.indexOf("generate") + 1));
        int open = Integer.parseInt(after(words, "--open", String.valueOf(OPEN)));
        Path data = Path.of(after(words, "--data", "target/bench-data/generated"));
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
            if (words.contains("--verify")) {
                Verdict verdict = program.bean(JournalVerification.class).verify();
                verdict.lines().forEach(System.out::println);
            }
            say("kept in %s", data);
        }
    }

    private static long millis(Duration before, Duration after, int dossiers) {
        return after.minus(before).toMillis() * 1_000 / dossiers;
    }

    static String after(List<String> words, String word, String otherwise) {
        int place = words.indexOf(word);
        return place < 0 ? otherwise : words.get(place + 1);
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
