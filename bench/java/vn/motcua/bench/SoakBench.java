package vn.motcua.bench;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.bench.load.Crowd;
import vn.motcua.bench.load.Mix;
import vn.motcua.bench.load.OpenLoop;
import vn.motcua.bench.load.Tally;
import vn.motcua.bench.load.Town;

/**
 * The mixed load for long: what grows that should not? Fails where the heap after a collection
 * climbs, or a table grows that nobody said would.
 */
final class SoakBench {

    private static final int OPEN = 800;
    private static final int CLOSED = 100;

    /** In the first minutes caches fill and classes load. */
    private static final double SETTLED = 0.25;

    private static final double HEAP_GROWTH = 1.25;

    private final int minutes;
    private final int perSecond;

    SoakBench(Words words) {
        this.minutes = words.number("--minutes", 30);
        this.perSecond = words.number("--rate", 150);
    }

    /** One line of the diary. */
    private record Minute(Shipped.Memory memory, long heap, Tally.Row all) {}

    /** Whether nothing grew that should not. */
    boolean run(Report[] kept, Words words) throws Exception {
        try (Inhabited inhabited = new Inhabited(words);
                Connection connection = inhabited.arena().superuser(Entrant.OURS)) {
            Town town = inhabited.settle(CLOSED, OPEN);
            Report report = new Report("soak", inhabited.arena().superuser(Entrant.OURS));
            kept[0] = report;
            try (Shipped program =
                            Shipped.start("soak", words.virtualMachine(), inhabited.settings());
                    Crowd crowd = Crowd.gather(program.port(), town, Crowd.CITIZENS)) {
                Tables before = Tables.of(connection);
                List<Minute> diary = live(program, crowd, report);
                List<String> wrong = new ArrayList<>(before.grown(Tables.of(connection), report));
                wrong.addAll(heap(diary));
                wrong.forEach(w -> report.line("* WRONG: %s", w));
                report.line(wrong.isEmpty() ? "Nothing grew that should not." : "Failed.");
                return wrong.isEmpty();
            }
        }
    }

    private List<Minute> live(Shipped program, Crowd crowd, Report report) throws Exception {
        OpenLoop loop = new OpenLoop(crowd, new Mix());
        List<Minute> diary = new ArrayList<>();
        report.line("%d minutes at %d requests/s", minutes, perSecond);
        report.line("");
        report.line("| minute | RSS MB | heap after GC MB | requests | p95 ms | errors |");
        report.line("|--:|--:|--:|--:|--:|--:|");
        for (int i = 1; i <= minutes; i++) {
            Tally tally = loop.run(perSecond, 60);
            Minute minute =
                    new Minute(program.memory(), HeapAfterGc.bytes(program.pid()), tally.all());
            diary.add(minute);
            report.line(
                    "| %d | %d | %d | %d | %.1f | %d |",
                    i,
                    minute.memory().now() >> 20,
                    minute.heap() >> 20,
                    minute.all().count(),
                    minute.all().p95(),
                    minute.all().errors());
            tally.errors().forEach((error, times) -> report.line("* %d times %s", times, error));
        }
        report.line("");
        return diary;
    }

    /** The least of the last quarter against that of the quarter in which it had settled. */
    private static List<String> heap(List<Minute> diary) {
        int from = (int) (diary.size() * SETTLED);
        int quarter = Math.max(1, diary.size() / 4);
        long first = least(diary.subList(from, Math.min(diary.size(), from + quarter)));
        long last = least(diary.subList(diary.size() - quarter, diary.size()));
        return last <= first * HEAP_GROWTH
                ? List.of()
                : List.of(
                        String.format(
                                "the heap after a collection climbed from %d to %d MB",
                                first >> 20, last >> 20));
    }

    private static long least(List<Minute> minutes) {
        return minutes.stream().mapToLong(Minute::heap).min().orElse(0);
    }
}
