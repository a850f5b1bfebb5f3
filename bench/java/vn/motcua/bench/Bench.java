package vn.motcua.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Started by bench/run. */
public final class Bench {

    private static final Path RESULTS = Path.of("bench", "results");

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        List<String> words = List.of(arguments);
        boolean quick = words.contains("--quick");
        if (words.contains("alone")) {
            alone(quick);
            return;
        }
        if (words.contains("flat")) {
            flat(words, quick);
            return;
        }
        if (words.contains("generate")) {
            Generate.run(words);
            return;
        }
        if (words.contains("profile")) {
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

    private static ContestScale scale(List<String> words) {
        if (words.contains("--only")) {
            return ContestScale.RACE;
        }
        return words.contains("--quick") ? ContestScale.QUICK : ContestScale.WHOLE;
    }

    /** All, or with {@code --only} those that are named. */
    private static List<Entrant> entrants(List<String> words) {
        return Stream.of(Entrant.values())
                .filter(e -> !words.contains("--only") || words.contains(e.title()))
                .toList();
    }

    private static void alone(boolean quick) throws Exception {
        try (Program program = Program.start(Path.of("target", "bench-data"))) {
            Report report = new Report("dossiers", program);
            new DossierBench(program, report).run(quick ? Scale.QUICK : Scale.WHOLE);
            report.write(RESULTS);
        }
    }

    private static void flat(List<String> words, boolean quick) throws Exception {
        int most =
                words.stream()
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
