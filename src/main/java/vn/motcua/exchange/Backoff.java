package vn.motcua.exchange;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** How long to wait before trying again: doubled each time, give or take half of it. */
final class Backoff {

    private static final int DOUBLINGS = 20;
    private static final double HALF = 0.5;

    private Backoff() {}

    /**
     * The pause after so many tries.
     *
     * @param tries that failed, at least one
     */
    static Duration after(int tries, Duration first, Duration most, RandomGenerator chance) {
        long doubled =
                Math.min(most.toMillis(), first.toMillis() << Math.clamp(tries - 1L, 0, DOUBLINGS));
        return Duration.ofMillis((long) (doubled * (HALF + chance.nextDouble())));
    }
}
