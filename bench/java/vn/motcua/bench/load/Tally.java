package vn.motcua.bench.load;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** What was asked for and how it went, by kind of page. */
public final class Tally {

    private final Map<Visit, Line> lines = new EnumMap<>(Visit.class);
    private final Map<String, Integer> errors = new TreeMap<>();

    private static final class Line {
        private long[] nanos = new long[1024];
        private int count;
        private long bytes;
        private int errors;

        private void add(long took) {
            if (count == nanos.length) {
                nanos = Arrays.copyOf(nanos, 2 * count);
            }
            nanos[count++] = took;
        }
    }

    synchronized void answered(Visit visit, long nanos, long bytes) {
        Line line = line(visit);
        line.add(nanos);
        line.bytes += bytes;
    }

    /** Counts as an answer too, so that no failure makes the times look better. */
    synchronized void failed(Visit visit, long nanos, String how) {
        Line line = line(visit);
        line.add(nanos);
        line.errors++;
        errors.merge(visit.title() + ": " + how, 1, Integer::sum);
    }

    private Line line(Visit visit) {
        return lines.computeIfAbsent(visit, _ -> new Line());
    }

    /**
     * One line of the table, times in milliseconds.
     *
     * @param bytes of one answer as it travelled, on average
     */
    public record Row(
            String title,
            int count,
            double p50,
            double p95,
            double p99,
            double max,
            int errors,
            long bytes) {}

    public synchronized Row row(Visit visit) {
        Line line = line(visit);
        return row(visit.title(), line.nanos, line.count, line.errors, line.bytes);
    }

    /** All kinds but the sign-in, whose time is that of the password's hash. */
    public synchronized Row all() {
        long[] nanos = new long[0];
        int errors = 0;
        long bytes = 0;
        for (Map.Entry<Visit, Line> entry : lines.entrySet()) {
            Line line = entry.getValue();
            if (entry.getKey() != Visit.SIGN_IN) {
                int before = nanos.length;
                nanos = Arrays.copyOf(nanos, before + line.count);
                System.arraycopy(line.nanos, 0, nanos, before, line.count);
                errors += line.errors;
                bytes += line.bytes;
            }
        }
        return row("all but sign-in", nanos, nanos.length, errors, bytes);
    }

    private static Row row(String title, long[] nanos, int count, int errors, long bytes) {
        long[] sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        return new Row(
                title,
                count,
                millis(sorted, 0.5),
                millis(sorted, 0.95),
                millis(sorted, 0.99),
                millis(sorted, 1),
                errors,
                count == 0 ? 0 : bytes / count);
    }

    private static double millis(long[] sorted, double share) {
        return sorted.length == 0
                ? 0
                : sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)] / 1e6;
    }

    public synchronized Map<String, Integer> errors() {
        return new TreeMap<>(errors);
    }
}
