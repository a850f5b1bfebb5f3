package vn.motcua.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Started by bench/run. */
public final class Bench {

    private static final Path RESULTS = Path.of("bench", "results");

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        Words words = new Words(List.of(arguments));
        boolean quick = words.has("--quick");
        if (words.has("alone")) {
            alone(quick);
            return;
        }
        if (words.has("flat")) {
            flat(words, quick);
            return;
        }
        if (words.has("generate")) {
            Generate.run(words);
            return;
        }
        if (words.has("catalogue")) {
            catalogue(words);
            return;
        }
        if (words.has("figures")) {
            figures(words);
            return;
        }
        if (words.has("files")) {
            files(words);
            return;
        }
        if (words.has("exchange")) {
            exchange(words);
            return;
        }
        if (words.has("web")) {
            new WebBench(WebScale.of(words)).run(words).write(RESULTS);
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
        if (words.has("filers")) {
            filers(words);
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
        try (Contest contest = new Contest(scale(words), entrants(words))) {
            last = contest.run(new ContestReport(RESULTS));
        }
        System.out.println(last);
    }

    private static ContestScale scale(Words words) {
        if (words.has("--only")) {
            return ContestScale.RACE;
        }
        return words.has("--quick") ? ContestScale.QUICK : ContestScale.WHOLE;
    }

    /** All, or with {@code --only} those that are named. */
    private static List<Entrant> entrants(Words words) {
        return Stream.of(Entrant.values())
                .filter(e -> !words.has("--only") || words.has(e.title()))
                .toList();
    }

    private static void catalogue(Words words) throws Exception {
        Report[] report = new Report[1];
        boolean quick = new CatalogueBench(words).run(report);
        report[0].write(RESULTS);
        System.exit(quick ? 0 : 1);
    }

    private static void figures(Words words) throws Exception {
        Report[] report = new Report[1];
        boolean quick = new FiguresBench(words).run(report);
        report[0].write(RESULTS);
        System.exit(quick ? 0 : 1);
    }

    private static void files(Words words) throws Exception {
        Report[] report = new Report[1];
        boolean well = new FilesBench(words).run(report);
        report[0].write(RESULTS);
        System.exit(well ? 0 : 1);
    }

    private static void exchange(Words words) throws Exception {
        Report[] report = new Report[1];
        boolean well = new ExchangeBench(words).run(report);
        report[0].write(RESULTS);
        System.exit(well ? 0 : 1);
    }

    private static void filers(Words words) throws Exception {
        Report[] report = new Report[1];
        boolean whole = new FilersBench(words).run(report, words);
        report[0].write(RESULTS);
        System.exit(whole ? 0 : 1);
    }

    private static void soak(Words words) throws Exception {
        Report[] report = new Report[1];
        boolean well = new SoakBench(words).run(report, words);
        report[0].write(RESULTS);
        System.exit(well ? 0 : 1);
    }

    private static void alone(boolean quick) throws Exception {
        try (Program program = Program.start(Path.of("target", "bench-data"))) {
            Report report = new Report("dossiers", program);
            new DossierBench(program, report).run(quick ? Scale.QUICK : Scale.WHOLE);
            report.write(RESULTS);
        }
    }

    private static void flat(Words words, boolean quick) throws Exception {
        int most =
                words.all().stream()
                        .filter(word -> word.matches("\\d+"))
                        .findFirst()
                        .map(Integer::parseInt)
                        .orElse(quick ? 50_000 : 1_000_000);
        boolean proven;
        try (Flat flat = new Flat()) {
            proven = flat.prove(Flat.stages(most, quick ? 5_000 : 200_000), RESULTS);
        }
        if (!proven) {
            System.exit(1);
        }
    }
}
