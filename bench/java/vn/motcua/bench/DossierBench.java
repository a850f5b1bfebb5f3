package vn.motcua.bench;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Dossiers from receipt to hand-over, as many as so many workers can. */
final class DossierBench {

    private final Program program;
    private final Report report;
    private final Journey journey;

    DossierBench(Program program, Report report) {
        this.program = program;
        this.report = report;
        this.journey = new Journey(program);
    }

    void run(Scale scale) throws Exception {
        report.line("open dossiers %d, warm-up %d", scale.open(), scale.warmUp());
        fill(program, scale.open());
        RandomGenerator random = random(1);
        for (int i = 0; i < scale.warmUp(); i++) {
            journey.play(Locality.STEPS, random, (_, act) -> act.run());
        }
        report.statements(new Statements(program).ofOneJourney());
        List<Cell> cells = new ArrayList<>();
        for (int round = 0; round < scale.rounds(); round++) {
            for (int workers : scale.workers()) {
                cells.add(measure(workers, scale.seconds()));
            }
        }
        report.cells(scale.workers().stream().map(w -> middle(cells, w)).toList());
    }

    /** Lets dossiers lie open, a like number at each step. */
    static void fill(Program program, int dossiers) {
        Journey journey = new Journey(program);
        RandomGenerator random = random(7);
        for (int i = 0; i < dossiers; i++) {
            journey.play(i % Locality.STEPS, random, (_, act) -> act.run());
        }
    }

    static RandomGenerator random(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    private Cell measure(int workers, int seconds) throws Exception {
        program.execute("checkpoint");
        Server before = Server.now(program);
        long start = System.nanoTime();
        long end = start + Duration.ofSeconds(seconds).toNanos();
        Times all = new Times();
        try (ExecutorService hands = Executors.newFixedThreadPool(workers)) {
            List<Callable<Times>> work = new ArrayList<>();
            for (int w = 0; w < workers; w++) {
                RandomGenerator random = random(start + w);
                work.add(() -> until(end, random));
            }
            for (Future<Times> done : hands.invokeAll(work)) {
                all.join(done.get());
            }
        }
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        return report.seen(new Cell(workers, took, all, before, Server.now(program), load));
    }

    private Times until(long end, RandomGenerator random) {
        Times times = new Times();
        while (System.nanoTime() < end) {
            journey.play(Locality.STEPS, random, times);
        }
        return times;
    }

    private static Cell middle(List<Cell> cells, int workers) {
        List<Cell> same =
                cells.stream()
                        .filter(c -> c.workers() == workers)
                        .sorted(Comparator.comparingDouble(Cell::perSecond))
                        .toList();
        return same.get(same.size() / 2);
    }
}
