package vn.motcua.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Randomness that can be played again: every run prints its seed, a failure names the case, and
 * {@code -Dmotcua.seed=N} repeats both.
 */
public final class Seeded {

    private static final long SEED = Long.getLong("motcua.seed", System.nanoTime());

    private final RandomGenerator random;

    private Seeded(long seed) {
        random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    public static Seeded fresh() {
        System.out.println("Seed of this run: -Dmotcua.seed=" + SEED);
        return new Seeded(SEED);
    }

    /** Checks a property on so many cases, each made from the generator it is given. */
    public static void check(int cases, Consumer<Seeded> property) {
        Seeded seeded = fresh();
        for (int i = 0; i < cases; i++) {
            long seed = seeded.random.nextLong();
            try {
                property.accept(new Seeded(seed));
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("Case " + i + " of seed " + SEED + ": " + e, e);
            }
        }
    }

    /** A generator of its own for somebody who works beside this one. */
    public Seeded split() {
        return new Seeded(random.nextLong());
    }

    /** A number from the first to the last, both included. */
    public int between(int first, int last) {
        return random.nextInt(first, last + 1);
    }

    public boolean chance(double share) {
        return random.nextDouble() < share;
    }

    /** A moment from the first up to the second, to the microsecond. */
    public Instant momentBetween(Instant from, Instant to) {
        long micros = Duration.between(from, to).toNanos() / 1_000;
        return from.plusNanos(random.nextLong(micros) * 1_000);
    }

    @SafeVarargs
    public final <T> T oneOf(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    public <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
