package vn.motcua.bench;

import vn.motcua.bench.load.Tally;
import vn.motcua.bench.load.Visit;

/** Says how pages were answered. */
final class WebTable {

    private final Report report;

    WebTable(Report report) {
        this.report = report;
    }

    void pages(Tally tally) {
        report.line("");
        report.line("| page | count | p50 ms | p95 ms | p99 ms | max ms | errors | bytes (gzip) |");
        report.line("|---|--:|--:|--:|--:|--:|--:|--:|");
        for (Visit visit : Visit.values()) {
            Tally.Row row = tally.row(visit);
            if (row.count() > 0) {
                row(row);
            }
        }
        row(tally.all());
        report.line("");
        tally.errors().forEach((error, times) -> report.line("* %d times %s", times, error));
    }

    private void row(Tally.Row row) {
        report.line(
                "| %s | %d | %.1f | %.1f | %.1f | %.0f | %d | %,d |",
                row.title(),
                row.count(),
                row.p50(),
                row.p95(),
                row.p99(),
                row.max(),
                row.errors(),
                row.bytes());
    }

    void cost(Tally tally, Probe.Spent spent, Driver driver) {
        double seconds = driver.seconds();
        int all = tally.all().count() + tally.row(Visit.SIGN_IN).count();
        report.line(
                "CPU ms per request: program %.2f, database %.2f; the driver's own %.2f",
                1000 * spent.program() / all,
                1000 * spent.database() / all,
                1000 * driver.processor() / all);
        report.line(
                "Cores: program %.2f, database %.2f, driver %.2f, others on the machine %.2f;"
                        + " WAL %,.0f bytes per request; %.1f requests/s answered",
                spent.program() / seconds,
                spent.database() / seconds,
                driver.processor() / seconds,
                spent.othersCores(seconds) - driver.processor() / seconds,
                spent.wal() / (double) all,
                all / seconds);
    }

    void memory(Shipped.Memory memory) {
        report.line(
                "Memory of the program: %d MB now, %d MB at most, %d MB its starter",
                memory.now() >> 20, memory.most() >> 20, memory.starter() >> 20);
    }
}
