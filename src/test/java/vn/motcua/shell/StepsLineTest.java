package vn.motcua.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class StepsLineTest {

    @Test
    void eachStepIsAsLongAsItsAllowance() {
        List<StepsLine.Placed> placed =
                new StepsLine(
                                List.of(
                                        step(0, 10, 10, Segment.State.DONE),
                                        step(1, 30, 15, Segment.State.CURRENT),
                                        step(2, 10, 0, Segment.State.AHEAD)))
                        .placed();

        assertThat(placed.get(1).width()).isGreaterThan(2.5 * placed.get(0).width());
        assertThat(placed.get(2).width()).isCloseTo(placed.get(0).width(), within(0.02));
        assertThat(placed.getLast().x() + placed.getLast().width()).isCloseTo(100, within(0.05));
    }

    @Test
    void isFilledAsFarAsTimeHasGoneAndNeverBeyondTheStep() {
        assertThat(placed(step(0, 30, 15, Segment.State.CURRENT)).filled()).isEqualTo(50);
        assertThat(placed(step(0, 30, 95, Segment.State.CURRENT)).filled()).isEqualTo(100);
        assertThat(placed(step(0, 30, 1, Segment.State.DONE)).filled()).isEqualTo(100);
        assertThat(placed(step(0, 30, 0, Segment.State.AHEAD)).filled()).isZero();
    }

    @Test
    void stepsSideBySideShareOneColumn() {
        List<StepsLine.Placed> placed =
                new StepsLine(
                                List.of(
                                        step(0, 10, 10, Segment.State.DONE),
                                        step(1, 10, 5, Segment.State.CURRENT),
                                        step(1, 20, 5, Segment.State.CURRENT)))
                        .placed();

        assertThat(placed.get(1).x()).isEqualTo(placed.get(2).x());
        assertThat(placed.get(1).width()).isEqualTo(placed.get(2).width());
        assertThat(placed.get(2).y()).isEqualTo(50);
    }

    @Test
    void aVeryShortStepCanStillBeSeen() {
        StepsLine line =
                new StepsLine(
                        List.of(
                                step(0, 1, 0, Segment.State.CURRENT),
                                step(1, 10_000, 0, Segment.State.AHEAD)));

        assertThat(line.placed().getFirst().width()).isGreaterThanOrEqualTo(4);
    }

    @Test
    void isSaidInOneSentence() {
        StepsLine line =
                new StepsLine(
                        List.of(
                                step(0, 60, 60, Segment.State.DONE),
                                step(1, 120, 90, Segment.State.CURRENT)));

        assertThat(new StepsSpeech(TestTexts.texts(), TestTexts.VIETNAMESE).summary(line))
                .isEqualTo("Bước 2/2: Thẩm định, Lê Văn Hùng, 1,5 giờ trong 2 giờ");
    }

    private static StepsLine.Placed placed(Segment segment) {
        return new StepsLine(List.of(segment)).placed().getFirst();
    }

    private static Segment step(int column, long allowed, long spent, Segment.State state) {
        return new Segment(
                column,
                "Thẩm định",
                "Lê Văn Hùng",
                Duration.ofMinutes(allowed),
                Duration.ofMinutes(spent),
                state,
                "");
    }
}
