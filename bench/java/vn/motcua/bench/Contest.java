package vn.motcua.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.bench.contest.Cell;
import vn.motcua.bench.contest.Course;

/**
 * All contenders on one server, one process each, one at a time and taking turns: whoever does not
 * run is stopped, so that nothing of it counts for another.
 */
final class Contest implements AutoCloseable {

    private static final int STRETCHES = 4;

    private final ContestScale scale;
    private final List<Entrant> entrants;
    private final Arena arena;
    private final Probe probe;
    private final Map<Entrant, Runner> runners = new LinkedHashMap<>();
    private final List<Lap> laps = new ArrayList<>();

    Contest(ContestScale scale, List<Entrant> entrants) throws SQLException {
        this.scale = scale;
        this.entrants = List.copyOf(entrants);
        this.arena = new Arena(entrants);
        this.probe = arena.probe();
    }

    /** One contender's measurement at one moment of the contest. */
    record Lap(Entrant entrant, int workers, Cell cell, Probe.Spent spent) {}

    /** What acts ask of the database, and what a dossier leaves in it. */
    record Weight(Map<String, Double> statements, double bytes) {}

    /** Returns the line that says it all. */
    String run(ContestReport report) throws Exception {
        for (Entrant entrant : entrants) {
            Runner runner = arena.runner(entrant, List.of());
            runners.put(entrant, runner);
            runner.ask("seed " + scale.open());
            runner.ask("run " + ContestScale.COMPARED + " " + scale.warmUp());
            runner.pause();
            System.out.printf("%s is ready%n", entrant.title());
        }
        for (int round = 0; round < scale.rounds(); round++) {
            for (int workers : scale.workersIn(round)) {
                for (Entrant entrant : entrants) {
                    laps.add(measure(entrant, workers));
                }
            }
        }
        Map<Entrant, Weight> weights = new LinkedHashMap<>();
        for (Entrant entrant : entrants) {
            weights.put(entrant, weigh(entrant));
        }
        report.write(laps, weights, scale);
        return ContestReport.last(laps);
    }

    private Lap measure(Entrant entrant, int workers) throws Exception {
        Runner runner = runners.get(entrant);
        runner.go();
        Probe.Standing before = probe.now(runner);
        Cell cell = Cell.read(runner.ask("run " + workers + " " + scale.seconds()));
        Probe.Spent spent = probe.now(runner).since(before);
        runner.pause();
        Lap lap = new Lap(entrant, workers, cell, spent);
        System.out.printf(
                "%-9s %2d workers: %6.1f dossiers/s, others took %.2f cores%n",
                entrant.title(), workers, cell.perSecond(), spent.othersCores(cell.seconds()));
        return lap;
    }

    private Weight weigh(Entrant entrant) throws Exception {
        String database = entrant.database();
        Runner runner = runners.get(entrant);
        runner.go();
        double bytes = bytes(runner, database);
        int dossiers = scale.weighed();
        arena.count("top");
        Map<String, Double> statements = new LinkedHashMap<>();
        int steps = Course.STEPS.size();
        Map<String, Integer> orders = new LinkedHashMap<>();
        orders.put("create " + dossiers, dossiers);
        orders.put("list", dossiers);
        orders.put("complete", dossiers * (steps - 1));
        orders.put("close", dossiers);
        for (Map.Entry<String, Integer> order : orders.entrySet()) {
            probe.resetStatements(database);
            runner.ask(order.getKey());
            statements.put(
                    order.getKey().split(" ", -1)[0],
                    probe.statements(database) / (double) order.getValue());
        }
        arena.count("none");
        runner.pause();
        return new Weight(statements, bytes);
    }

    /**
     * What a dossier leaves for good. The first of some stretches of work makes the dead rows whose
     * place those of the others take, as it is where work goes on.
     */
    private double bytes(Runner runner, String database) throws Exception {
        String play = "run " + ContestScale.COMPARED + " " + scale.weighing();
        probe.compact(database);
        runner.ask(play);
        long before = probe.size(database);
        int played = 0;
        long after = before;
        for (int i = 1; i < STRETCHES; i++) {
            played += Cell.read(runner.ask(play)).dossiers();
            after = probe.size(database);
        }
        return (after - before) / (double) played;
    }

    @Override
    public void close() throws IOException, SQLException {
        for (Runner runner : runners.values()) {
            runner.close();
        }
        arena.close();
    }
}
