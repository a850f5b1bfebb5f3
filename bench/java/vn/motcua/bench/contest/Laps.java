package vn.motcua.bench.contest;

import java.util.Arrays;

/** How long acts of one kind took. One to a worker; joined when all are done. */
final class Laps {

    private long[] nanos = new long[1024];
    private int count;

    void add(long lap) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, count * 2);
        }
        nanos[count++] = lap;
    }

    void join(Laps other) {
        for (int i = 0; i < other.count; i++) {
            add(other.nanos[i]);
        }
    }

    int count() {
        return count;
    }

    /** Milliseconds within which a share of the acts was done. */
    double millis(double share) {
        long[] sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        int at = (int) Math.ceil(share * count) - 1;
        return count == 0 ? 0 : sorted[Math.max(0, at)] / 1e6;
    }
}
