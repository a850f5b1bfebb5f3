package vn.motcua.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import vn.motcua.exchange.TellAll;

/**
 * {@code bench/run exchange [N]}: how fast the events of N dossiers become messages, and how fast
 * those go to the sandbox of the national portal over its own protocol.
 */
final class ExchangeBench {

    private static final double LEAST_PER_SECOND = 2_000;
    private static final int DOSSIERS = 10_000;

    private final int dossiers;
    private final Path data = Path.of("target", "bench-data", "exchange");

    ExchangeBench(Words words) {
        this.dossiers =
                words.all().stream()
                        .filter(word -> word.matches("\\d+"))
                        .findFirst()
                        .map(Integer::parseInt)
                        .orElse(words.has("--quick") ? 2_000 : DOSSIERS);
    }

    /** Whether all went, and quickly enough. */
    boolean run(Report[] out) throws Exception {
        Files.createDirectories(data);
        try (Program program =
                Program.start(
                        data,
                        "--motcua.followers=false",
                        "--motcua.jobs.enabled=false",
                        "--motcua.exchange.sandbox=true")) {
            Report report = new Report("exchange", program);
            out[0] = report;
            new Generator(program.beans(), new Trade(201, true)).add(dossiers, 1_600);
            PastOrder.restore(program);
            program.execute("vacuum analyze");
            TellAll all = new TellAll(program.beans());
            Server before = Server.now(program);
            long start = System.nanoTime();
            long events = all.follow();
            double following = seconds(start);
            long carrying = System.nanoTime();
            long messages = all.carry();
            double carried = seconds(carrying);
            double took = seconds(start);
            Server after = Server.now(program);
            double rate = all.taken() / took;
            report.line(
                    "%,d events of %,d dossiers followed in %.1f s: %,.0f events/s",
                    events, dossiers, following, events / following);
            report.line(
                    "%,d messages delivered in %.1f s: %,.0f/s; %s",
                    messages, carried, messages / carried, all.left());
            report.line(
                    "**%,d records taken by the portal in %.1f s, following and carrying: %,.0f"
                            + " records/s** (mark %,.0f); processor time per 1000 records:"
                            + " program and portal %.1f ms, database %.1f ms",
                    all.taken(),
                    took,
                    rate,
                    LEAST_PER_SECOND,
                    after.program().minus(before.program()).toNanos() / 1e3 / all.taken(),
                    after.database().minus(before.database()).toNanos() / 1e3 / all.taken());
            return all.isWhole() && rate >= LEAST_PER_SECOND;
        }
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
