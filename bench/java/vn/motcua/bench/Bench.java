package vn.motcua.bench;

import java.nio.file.Path;
import java.util.List;

/** Started by bench/run. */
public final class Bench {

    private static final Path RESULTS = Path.of("bench", "results");

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        Words words = new Words(List.of(arguments));
        boolean quick = words.has("--quick");
        if (words.has("alone") || words.has("tasklist")) {
            alone(words.has("tasklist"), quick);
            return;
        }
        if (words.has("web")) {
            new WebBench(WebScale.of(words)).run(words.virtualMachine()).write(RESULTS);
            return;
        }
        if (words.has("start")) {
            new StartBench().run().write(RESULTS);
            return;
        }
        if (words.has("replay")) {
            new ReplayBench(words).run(words).write(RESULTS);
            return;
        }
        if (words.has("soak")) {
            soak(words);
            return;
        }
        if (words.has("profile")) {
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

    private static void soak(Words words) throws Exception {
        Report[] report = new Report[1];
        boolean well = new SoakBench(words).run(report, words);
        report[0].write(RESULTS);
        System.exit(well ? 0 : 1);
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
