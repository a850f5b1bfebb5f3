package vn.motcua.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** How soon the first page comes, and what the program holds while nobody asks. */
final class StartBench {

    private static final int TIMES = 3;
    private static final int IDLE_S = 20;

    private final Report report = new Report("start", "embedded PostgreSQL");

    Report run() throws Exception {
        Shipped.prepare();
        report.line("| data folder | first page s | RSS idle MB | its starter MB |");
        report.line("|---|--:|--:|--:|");
        once("new", folder("start-0"));
        Path kept = folder("start-kept");
        Shipped.start("start", List.of(), settings(kept)).close();
        for (int i = 0; i < TIMES; i++) {
            once("kept", kept);
        }
        return report;
    }

    private static Path folder(String name) {
        return Path.of("target", "bench-data", name);
    }

    private static List<String> settings(Path data) {
        return List.of("--motcua.data=" + data);
    }

    private void once(String title, Path data) throws Exception {
        try (Shipped program = Shipped.start("start", List.of(), settings(data))) {
            TimeUnit.SECONDS.sleep(IDLE_S);
            Shipped.Memory memory = program.memory();
            report.line(
                    "| %s | %.1f | %d | %d |",
                    title,
                    program.tillFirstPage().toMillis() / 1000.0,
                    memory.now() >> 20,
                    memory.starter() >> 20);
        }
    }
}
