package vn.motcua.bench;

import java.util.List;

/**
 * How much is measured.
 *
 * @param open dossiers that lie open, at every step, while others pass through
 * @param warmUp seconds that each plays by eight workers before anything counts
 * @param seconds length of one measurement
 * @param rounds how often all take their turn
 * @param allRounds how many of the rounds measure every number of workers; the others that of the
 *     comparison alone
 * @param weighed dossiers by which statements are counted
 * @param weighing seconds of each stretch of work by which the bytes are counted that dossiers
 *     leave
 */
record ContestScale(
        int open, int warmUp, int seconds, int rounds, int allRounds, int weighed, int weighing) {

    static final ContestScale QUICK = new ContestScale(100, 6, 4, 1, 0, 30, 1);
    static final ContestScale RACE = new ContestScale(1_600, 20, 4, 6, 0, 100, 5);
    static final ContestScale WHOLE = new ContestScale(1_600, 40, 6, 5, 3, 200, 5);

    /** The number of workers by which the contenders are compared. */
    static final int COMPARED = 8;

    static final List<Integer> WORKERS = List.of(1, 4, COMPARED, 16);

    List<Integer> workersIn(int round) {
        return round < allRounds ? WORKERS : List.of(COMPARED);
    }
}
