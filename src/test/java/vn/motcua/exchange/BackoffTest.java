package vn.motcua.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BackoffTest {

    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration MOST = Duration.ofHours(1);

    @Test
    void pausesDoubleGiveOrTakeHalfUpToTheLongest() {
        long seed = Long.getLong("motcua.seed", System.nanoTime());
        System.out.println("BackoffTest seed " + seed);
        Random chance = new Random(seed);
        for (int tries = 1; tries < 100; tries++) {
            long middle =
                    tries > 7 ? MOST.toSeconds() : Math.min(MOST.toSeconds(), 30L << (tries - 1));
            Set<Duration> seen = new HashSet<>();
            for (int i = 0; i < 20; i++) {
                Duration pause = Backoff.after(tries, FIRST, MOST, chance);
                assertThat(pause.toMillis())
                        .as("seed %s, try %s", seed, tries)
                        .isBetween(middle * 500, middle * 1_500);
                seen.add(pause);
            }
            assertThat(seen).as("not all at once").hasSizeGreaterThan(5);
        }
    }
}
