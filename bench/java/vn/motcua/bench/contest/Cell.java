package vn.motcua.bench.contest;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * One measurement as the contender's process saw it.
 *
 * @param times milliseconds: 50, 95 and 99 of a hundred, of creating, completing, reading the list
 */
public record Cell(int dossiers, double seconds, double[] times) {

    private static final double[] SHARES = {0.5, 0.95, 0.99};

    /** What one worker measured. */
    record Worker(Laps create, Laps complete, Laps list) {

        Worker() {
            this(new Laps(), new Laps(), new Laps());
        }

        void join(Worker other) {
            create.join(other.create);
            complete.join(other.complete);
            list.join(other.list);
        }
    }

    static Cell of(Worker all, Duration took) {
        double[] times = new double[9];
        int i = 0;
        for (Laps laps : new Laps[] {all.create, all.complete, all.list}) {
            for (double share : SHARES) {
                times[i++] = laps.millis(share);
            }
        }
        return new Cell(all.create.count(), took.toNanos() / 1e9, times);
    }

    public double perSecond() {
        return dossiers / seconds;
    }

    /** As one line, read by {@link #read}. */
    String text() {
        return String.format(
                Locale.ROOT,
                "%d %.6f %s",
                dossiers,
                seconds,
                Arrays.stream(times)
                        .mapToObj(t -> String.format(Locale.ROOT, "%.4f", t))
                        .collect(Collectors.joining(" ")));
    }

    public static Cell read(String line) {
        String[] words = line.split(" ", -1);
        double[] times = new double[9];
        for (int i = 0; i < times.length; i++) {
            times[i] = Double.parseDouble(words[i + 2]);
        }
        return new Cell(Integer.parseInt(words[0]), Double.parseDouble(words[1]), times);
    }
}
