package vn.motcua.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** The contest as tables, as a picture and as one last line. */
final class ContestReport {

    private final List<String> markdown = new ArrayList<>();
    private final List<String> csv = new ArrayList<>();
    private final Path folder;

    ContestReport(Path folder) {
        this.folder = folder;
    }

    void write(List<Contest.Lap> laps, Map<Entrant, Contest.Weight> weights, ContestScale scale)
            throws IOException {
        line(
                "%d rounds of %d s, %d dossiers open, %d processors, Java %s, %s",
                scale.rounds(),
                scale.seconds(),
                scale.open(),
                Runtime.getRuntime().availableProcessors(),
                Runtime.version(),
                System.getProperty("os.arch"));
        line("");
        speed(laps, weights.keySet());
        line("");
        weight(weights);
        csv(laps);
        String when =
                ZonedDateTime.now(ZoneOffset.UTC)
                        .format(DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss"));
        Files.createDirectories(folder);
        Files.write(folder.resolve(when + "-contest.md"), markdown);
        Files.write(folder.resolve(when + "-contest.csv"), csv);
        Files.writeString(folder.resolve(when + "-contest.svg"), ContestPicture.of(laps));
        System.out.printf("kept in %s%n", folder.resolve(when + "-contest.md"));
    }

    private void speed(List<Contest.Lap> laps, Set<Entrant> entrants) {
        line(
                "| workers | | dossiers/s | of the floor | create p50 / p95 / p99 ms | complete |"
                        + " task list | CPU ms per dossier, program + database | WAL KB | others"
                        + " took |");
        line("|--:|---|--:|--:|---|---|---|---|--:|--:|");
        for (int workers : ContestScale.WORKERS) {
            if (laps.stream().noneMatch(l -> l.workers() == workers)) {
                continue;
            }
            double floor = perSecond(laps, Entrant.FLOOR, workers);
            for (Entrant entrant : entrants) {
                Medians m = new Medians(laps, entrant, workers);
                line(
                        "| %d | %s | %.1f | %.2f | %s | %s | %s | %.1f + %.1f | %.1f | %.2f |",
                        workers,
                        entrant.title(),
                        m.of(l -> l.cell().perSecond()),
                        m.of(l -> l.cell().perSecond()) / floor,
                        m.times(0),
                        m.times(3),
                        m.times(6),
                        m.of(l -> l.spent().program() * 1e3 / l.cell().dossiers()),
                        m.of(l -> l.spent().database() * 1e3 / l.cell().dossiers()),
                        m.of(l -> l.spent().wal() / 1024.0 / l.cell().dossiers()),
                        m.of(l -> l.spent().othersCores(l.cell().seconds())));
            }
        }
    }

    /** The middle of all rounds, figure by figure. */
    private record Medians(List<Contest.Lap> laps) {

        Medians(List<Contest.Lap> all, Entrant entrant, int workers) {
            this(
                    all.stream()
                            .filter(l -> l.entrant() == entrant && l.workers() == workers)
                            .toList());
        }

        double of(ToDoubleFunction<Contest.Lap> figure) {
            double[] sorted = laps.stream().mapToDouble(figure).sorted().toArray();
            if (sorted.length == 0) {
                return 0;
            }
            return sorted.length % 2 == 1
                    ? sorted[sorted.length / 2]
                    : (sorted[sorted.length / 2 - 1] + sorted[sorted.length / 2]) / 2;
        }

        String times(int first) {
            return String.format(
                    Locale.ROOT,
                    "%.1f / %.1f / %.1f",
                    of(l -> l.cell().times()[first]),
                    of(l -> l.cell().times()[first + 1]),
                    of(l -> l.cell().times()[first + 2]));
        }
    }

    static double perSecond(List<Contest.Lap> laps, Entrant entrant, int workers) {
        return new Medians(laps, entrant, workers).of(l -> l.cell().perSecond());
    }

    private void weight(Map<Entrant, Contest.Weight> weights) {
        line("| | statements: create | complete | close | task list | database KB per dossier |");
        line("|---|--:|--:|--:|--:|--:|");
        weights.forEach((entrant, w) ->
                line(
                        "| %s | %.1f | %.1f | %.1f | %.1f | %.1f |",
                        entrant.title(),
                        w.statements().get("create"),
                        w.statements().get("complete"),
                        w.statements().get("close"),
                        w.statements().get("list"),
                        w.bytes() / 1024));
    }

    private void csv(List<Contest.Lap> laps) {
        csv.add("contender,workers,dossiers,seconds,program_cpu_s,database_cpu_s,wal_bytes");
        for (Contest.Lap l : laps) {
            csv.add(
                    String.format(
                            Locale.ROOT,
                            "%s,%d,%d,%.3f,%.2f,%.2f,%d",
                            l.entrant().title(),
                            l.workers(),
                            l.cell().dossiers(),
                            l.cell().seconds(),
                            l.spent().program(),
                            l.spent().database(),
                            l.spent().wal()));
        }
    }

    static String last(List<Contest.Lap> laps) {
        double ours = perSecond(laps, Entrant.OURS, ContestScale.COMPARED);
        double flowable = perSecond(laps, Entrant.FLOWABLE, ContestScale.COMPARED);
        double operaton = perSecond(laps, Entrant.OPERATON, ContestScale.COMPARED);
        double floor = perSecond(laps, Entrant.FLOOR, ContestScale.COMPARED);
        return String.format(
                Locale.ROOT,
                "dossiers/s ours=%.1f flowable=%.1f operaton=%.1f floor=%.1f ratio_engine=%.2f"
                        + " ratio_floor=%.2f",
                ours,
                flowable,
                operaton,
                floor,
                ours / Math.max(flowable, operaton),
                ours / floor);
    }

    private void line(String format, Object... values) {
        String line = String.format(Locale.ROOT, format, values);
        System.out.println(line);
        markdown.add(line);
    }
}
