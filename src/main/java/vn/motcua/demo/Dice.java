package vn.motcua.demo;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;

/** Chance that repeats itself: the same seed gives the same throws. */
final class Dice {

    private final SplittableRandom random;

    private Dice(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** Own dice for each thing that is thrown for, so that the order of things does not matter. */
    static Dice of(long seed, long thing) {
        return new Dice(seed * 1_000_003L + thing);
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    double between(double least, double most) {
        return random.nextDouble(least, most);
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** One of the keys, each as likely as its weight says. */
    <T> T weighted(Map<T, Integer> weights) {
        int left = random.nextInt(weights.values().stream().mapToInt(w -> w).sum());
        for (Map.Entry<T, Integer> entry : weights.entrySet()) {
            left -= entry.getValue();
            if (left < 0) {
                return entry.getKey();
            }
        }
        throw new IllegalStateException("Weights are all zero");
    }

    UUID id() {
        return new UUID(
                random.nextLong() & ~0xF000L | 0x8000L,
                random.nextLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L);
    }
}
