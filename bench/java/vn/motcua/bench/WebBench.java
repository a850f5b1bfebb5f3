package vn.motcua.bench;

import vn.motcua.bench.load.Crowd;
import vn.motcua.bench.load.Mix;
import vn.motcua.bench.load.OpenLoop;
import vn.motcua.bench.load.Tally;
import vn.motcua.bench.load.Town;

/** Pages of the shipped program under the load of a busy locality. */
final class WebBench {

    private static final double TARGET_P95_MS = 50;

    /** The rate rises in steps, as people come in the morning. */
    private static final int RISE = 3;

    private final WebScale scale;

    WebBench(WebScale scale) {
        this.scale = scale;
    }

    Report run(Words words) throws Exception {
        try (Inhabited inhabited = new Inhabited(words)) {
            Town town = inhabited.settle(scale.closed(), scale.open());
            Report report = new Report("web", inhabited.arena().superuser(Entrant.OURS));
            try (Shipped program =
                            Shipped.start("web", words.virtualMachine(), inhabited.settings());
                    Crowd crowd = Crowd.gather(program.port(), town, Crowd.CITIZENS)) {
                measure(inhabited.arena().probe(), program, crowd, report);
            }
            return report;
        }
    }

    private void measure(Probe probe, Shipped program, Crowd crowd, Report report)
            throws Exception {
        report.line(
                "%d officers, %d dossiers open and %d closed at the start",
                Locality.usernames().size(), scale.open(), scale.closed());
        OpenLoop loop = new OpenLoop(crowd, new Mix());
        for (int step = 1; step <= RISE; step++) {
            loop.run(scale.perSecond() * step / RISE, scale.warmUp() / RISE);
        }
        Driver driver = Driver.now();
        Probe.Standing before = probe.now(program.processorTime());
        Tally tally = loop.run(scale.perSecond(), scale.seconds());
        Probe.Spent spent = probe.now(program.processorTime()).since(before);
        WebTable table = new WebTable(report);
        table.pages(tally);
        table.cost(tally, spent, Driver.now().since(driver));
        table.memory(program.memory());
        double p95 = tally.all().p95();
        report.line(
                "p95 %.1f ms at %d requests/s; the aim is below %.0f",
                p95, scale.perSecond(), TARGET_P95_MS);
    }
}
