package vn.motcua.bench;

import java.nio.file.Path;
import java.util.List;

/** Started by bench/run. */
public final class Bench {

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        List<String> words = List.of(arguments);
        boolean quick = words.contains("--quick");
        boolean taskList = words.contains("tasklist");
        try (Program program = Program.start(Path.of("target", "bench-data"))) {
            Report report = new Report(taskList ? "tasklist" : "dossiers", program);
            if (taskList) {
                new TaskListBench(program, report).run(quick ? 20_000 : 100_000);
            } else {
                new DossierBench(program, report).run(quick ? Scale.QUICK : Scale.WHOLE);
            }
            report.write(Path.of("bench", "results"));
        }
    }
}
