package vn.motcua.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A sample is seed and population and nothing else. */
class SampleTest {

    private static final List<UUID> POPULATION =
            IntStream.range(0, 300).mapToObj(i -> new UUID(i, 7L * i)).toList();

    @Test
    void theOrderOfThePopulationAndHowOftenItIsDrawnMakeNoDifference() {
        Random order = new Random(5);
        for (int size : List.of(1, 2, 17, 299, 300, 1000)) {
            List<UUID> drawn = Sample.draw("seed", POPULATION, size);
            List<UUID> shuffled = new ArrayList<>(POPULATION);
            Collections.shuffle(shuffled, order);
            shuffled.addAll(POPULATION.subList(0, 5));
            assertThat(Sample.draw("seed", shuffled, size)).isEqualTo(drawn);
            assertThat(drawn).hasSize(Math.min(size, 300)).doesNotHaveDuplicates();
            assertThat(POPULATION).containsAll(drawn);
        }
    }

    @Test
    void aLargerSampleBeginsWithTheSmallerOne() {
        assertThat(Sample.draw("seed", POPULATION, 40).subList(0, 10))
                .isEqualTo(Sample.draw("seed", POPULATION, 10));
    }

    @Test
    void everyDossierMayBeDrawn() {
        HashSet<UUID> ever = new HashSet<>();
        for (int i = 0; i < 200; i++) {
            ever.addAll(Sample.draw("seed " + i, POPULATION, 30));
        }
        assertThat(ever).containsAll(POPULATION);
    }

    @Test
    void theRankIsTheDigestThatAnyProgramMakes() {
        assertThat(Sample.rank("a", new UUID(0, 0)))
                .as("printf 'a:00000000-0000-0000-0000-000000000000' | sha256sum")
                .isEqualTo("dbd084fbf31625f9d70766e798a4d098eab149e8b41f7e8777b4b1393a805114");
        assertThat(Sample.digest(POPULATION)).isEqualTo(Sample.digest(POPULATION.reversed()));
    }
}
