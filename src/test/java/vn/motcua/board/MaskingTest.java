package vn.motcua.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.measure.Counted;

/** Whatever is published of an agency, nobody can work out a number that is masked. */
class MaskingTest {

    private static final int LEAST = 5;
    private static final int MOST = 14;

    private static Tally tally(long onTime, long late) {
        return new Tally().add(Counted.RESULT_ON_TIME, onTime).add(Counted.RESULT_LATE, late);
    }

    /**
     * Every small agency there may be: whoever sees its line and knows the rules cannot tell a
     * masked number, for more than one agency would show the same.
     */
    @Test
    void aMaskedNumberIsNeverTheOnlyOnePossible() {
        int masked = 0;
        List<long[]> all = new ArrayList<>();
        for (long onTime = 0; onTime <= MOST; onTime++) {
            for (long late = 0; late <= MOST; late++) {
                all.add(new long[] {onTime, late});
            }
        }
        for (long[] one : all) {
            Masking.Shown shown = Masking.of(tally(one[0], one[1]), 0, 0, LEAST, LEAST);
            for (Figure figure : List.of(Figure.RESOLVED, Figure.ON_TIME, Figure.LATE)) {
                Long seen = shown.count(figure);
                long real = tally(one[0], one[1]).count(figure);
                if (seen != null) {
                    assertThat(seen).isEqualTo(real);
                    assertThat(seen == 0 || seen >= LEAST).isTrue();
                    continue;
                }
                masked++;
                long others =
                        all.stream()
                                .filter(other ->
                                        Masking.of(tally(other[0], other[1]), 0, 0, LEAST, LEAST)
                                                .equals(shown))
                                .map(other -> tally(other[0], other[1]).count(figure))
                                .distinct()
                                .count();
                assertThat(others)
                        .as("%s of %d on time, %d late", figure, one[0], one[1])
                        .isGreaterThan(1);
            }
        }
        System.out.println("MaskingTest: " + masked + " masked numbers");
        assertThat(masked).isGreaterThan(100);
    }

    @Test
    void whatIsManyIsShown() {
        Masking.Shown shown =
                Masking.of(
                        tally(90, 10).add(Counted.RECEIVED, 120).add(Counted.RUNNING, 20),
                        30,
                        25,
                        5,
                        5);

        assertThat(shown.count(Figure.RECEIVED)).isEqualTo(120);
        assertThat(shown.count(Figure.ON_TIME)).isEqualTo(90);
        assertThat(shown.count(Figure.LATE)).isEqualTo(10);
        assertThat(shown.count(Figure.OPEN)).isEqualTo(20);
        assertThat(shown.count(Figure.OPEN_LATE)).isZero();
        assertThat(shown.answers()).isEqualTo(30);
        assertThat(shown.content()).isEqualTo(25);
    }

    @Test
    void oneWhoWasNotContentIsNotPointedAt() {
        assertThat(Masking.of(new Tally(), 30, 29, 1, 5).content()).isNull();
        assertThat(Masking.of(new Tally(), 4, 4, 1, 5).answers()).isNull();
        assertThat(Masking.of(new Tally(), 0, 0, 1, 5).answers()).isZero();
    }
}
