package vn.motcua.bench;

import java.util.List;

/**
 * How much to measure.
 *
 * @param open dossiers that lie open, at every step, while others pass through
 * @param warmUp dossiers played before anything counts
 * @param seconds length of one measurement
 * @param rounds how often each number of workers is measured; the middle one is reported
 */
record Scale(int open, int warmUp, int seconds, int rounds, List<Integer> workers) {

    static final Scale QUICK = new Scale(300, 200, 8, 1, List.of(1, 4, 8, 16));
    static final Scale WHOLE = new Scale(1_600, 1_000, 15, 3, List.of(1, 4, 8, 16));
}
