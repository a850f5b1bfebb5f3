package vn.motcua.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import vn.motcua.document.UploadsAtOnce;

/**
 * A hundred people hand in 20 MB each at the same moment, in a heap that could hold a quarter of
 * it; {@code bench/run} gives no more. It is bound by memory and by what arrives, not by time.
 */
final class FilesBench {

    private static final int MEGABYTES = 20;
    private static final long MOST_HEAP = 512L << 20;

    private final int people;

    FilesBench(Words words) {
        this.people = words.number("--people", 100);
    }

    /** Whether every file came whole within the heap. */
    boolean run(Report[] out) throws Exception {
        try (Program program = Program.start(Path.of("target", "bench-data"))) {
            Report report = new Report("files", program);
            out[0] = report;
            boolean well = Runtime.getRuntime().maxMemory() <= MOST_HEAP;
            if (!well) {
                report.line("The heap may grow beyond 512 MB, so that this proves nothing.");
            }
            try (UploadsAtOnce folder = UploadsAtOnce.toTheFolder(program.beans())) {
                well &= run(folder, report);
            }
            try (UploadsAtOnce bucket = UploadsAtOnce.toABucket(program.beans())) {
                well &= run(bucket, report);
            }
            return well;
        }
    }

    private boolean run(UploadsAtOnce place, Report report) throws Exception {
        Runtime machine = Runtime.getRuntime();
        AtomicLong most = new AtomicLong();
        long begun = System.nanoTime();
        int whole =
                place.run(
                        people,
                        MEGABYTES,
                        size ->
                                most.accumulateAndGet(
                                        machine.totalMemory() - machine.freeMemory(), Math::max));
        report.line(
                "%s: %d of %d uploads of %d MB at once came whole, heap in use at most %,d MB of %,d MB, %.1f s",
                place.place(),
                whole,
                people,
                MEGABYTES,
                most.get() >> 20,
                machine.maxMemory() >> 20,
                Duration.ofNanos(System.nanoTime() - begun).toMillis() / 1000.0);
        return whole == people;
    }
}
