package vn.motcua.bench;

import java.nio.file.Path;
import java.util.List;

/** Started by bench/run. */
public final class Bench {

    private static final Path RESULTS = Path.of("bench", "results");

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        List<String> words = List.of(arguments);
        boolean quick = words.contains("--quick");
        if (words.contains("alone") || words.contains("tasklist")) {
            alone(words.contains("tasklist"), quick);
            return;
        }
        if (words.contains("web")) {
            new WebBench(quick ? WebScale.QUICK : WebScale.WHOLE).run(List.of()).write(RESULTS);
            return;
        }
        if (words.contains("profile")) {
            try (Profile profile = new Profile()) {
                profile.run(quick ? 8 : 30, RESULTS);
            }
            return;
        }
        String last;
        try (Contest contest = new Contest(quick ? ContestScale.QUICK : ContestScale.WHOLE)) {
            last = contest.run(new ContestReport(RESULTS));
        }
        System.out.println(last);
    }

    private static void alone(boolean taskList, boolean quick) throws Exception {
        try (Program program = Program.start(Path.of("target", "bench-data"))) {
            Report report = new Report(taskList ? "tasklist" : "dossiers", program);
            if (taskList) {
                new TaskListBench(program, report).run(quick ? 20_000 : 100_000);
            } else {
                new DossierBench(program, report).run(quick ? Scale.QUICK : Scale.WHOLE);
            }
            report.write(RESULTS);
        }
    }
}
