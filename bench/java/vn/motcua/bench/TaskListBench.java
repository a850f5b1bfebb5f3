package vn.motcua.bench;

import java.util.random.RandomGenerator;
import vn.motcua.identity.SignedIn;

/** Whether closed dossiers slow down the list of what lies on a desk. They must not. */
final class TaskListBench {

    private static final int OPEN = 1_600;
    private static final int READS = 3_000;
    private static final double MOST_MILLIS = 5;

    private final Program program;
    private final Report report;
    private final Journey journey;

    TaskListBench(Program program, Report report) {
        this.program = program;
        this.report = report;
        this.journey = new Journey(program);
    }

    void run(int closed) throws Exception {
        DossierBench.fill(program, OPEN);
        report.line("%d open dossiers, none closed: %s", OPEN, measure());
        Server before = Server.now(program);
        new ClosedDossiers(program).add(closed);
        Server after = Server.now(program);
        report.line(
                "database bytes per closed dossier, tables and indexes: %,d",
                (after.rows() - before.rows()) / closed);
        String result = measure();
        report.line("%d open dossiers, %d closed: %s", OPEN, closed, result);
    }

    private String measure() {
        RandomGenerator random = DossierBench.random(11);
        read(new Times(), random);
        Times times = new Times();
        read(times, random);
        double p95 = times.millis(Journey.LIST, 0.95);
        return String.format(
                "p50 %.2f ms, p95 %.2f ms, p99 %.2f ms: %s",
                times.millis(Journey.LIST, 0.5),
                p95,
                times.millis(Journey.LIST, 0.99),
                p95 < MOST_MILLIS ? "within 5 ms" : "MORE than 5 ms");
    }

    private void read(Times times, RandomGenerator random) {
        for (int i = 0; i < READS; i++) {
            times.run(Journey.LIST, () -> journey.read(somebody(random)));
        }
    }

    private static SignedIn somebody(RandomGenerator random) {
        return Locality.hand(random.nextInt(Locality.COMMUNES), random.nextInt(Locality.STEPS));
    }
}
