package vn.motcua.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.testing.Seeded;

/** Where marks of charts lie: from zero, in proportion, within the picture. */
class ChartsTest {

    private static Bar bar(double value) {
        return new Bar("", value, "plain", "/x");
    }

    @Test
    void aScaleIsRoundAndHoldsItsValue() {
        for (int value = 0; value <= 20_000; value += value < 100 ? 1 : 37) {
            Scale scale = Scale.upTo(value);
            assertThat(scale.most()).as("%d", value).isGreaterThanOrEqualTo(value);
            assertThat(scale.marks()).as("%d", value).hasSizeBetween(2, 6).startsWith(0.0);
            String step = Long.toString(Math.round(scale.step())).replace("0", "");
            assertThat(step).as("%d", value).isIn("1", "2", "5");
        }
        assertThat(Scale.percentFrom(97.3).marks()).startsWith(96.0).endsWith(100.0);
        assertThat(Scale.percentFrom(100).least()).isLessThan(100);
        assertThat(Scale.percentFrom(0).least()).isZero();
    }

    @Test
    void columnsAreInProportionAndDoNotOverlap() {
        Seeded.check(
                100,
                random -> {
                    List<Columns.Group> groups = new ArrayList<>();
                    for (int i = 0; i < random.between(1, 24); i++) {
                        groups.add(
                                new Columns.Group(
                                        "" + i,
                                        List.of(
                                                bar(random.between(0, 5000)),
                                                bar(random.between(0, 5000)))));
                    }
                    Columns columns = new Columns(groups);
                    double x = 0;
                    double perUnit = 0;
                    for (Columns.Drawn one : columns.drawn()) {
                        assertThat(one.x()).isGreaterThanOrEqualTo(x);
                        x = one.x() + one.width();
                        assertThat(x).isLessThanOrEqualTo(columns.width());
                        assertThat(one.y()).isGreaterThanOrEqualTo(Columns.TOP - 0.01);
                        assertThat(one.y() + one.height()).isEqualTo(Columns.BASE);
                        if (one.height() > 3.01) {
                            double of = one.height() / one.bar().value();
                            assertThat(perUnit == 0 || Math.abs(of - perUnit) < perUnit / 1000)
                                    .isTrue();
                            perUnit = of;
                        }
                    }
                });
    }

    @Test
    void theLineBreaksWhereThereIsNothingToShare() {
        Curve curve =
                new Curve(
                        List.of(
                                new Curve.Point("1", 99.0, "", 1, null),
                                new Curve.Point("2", 98.0, "", 1, null),
                                new Curve.Point("3", null, "", 0, null),
                                new Curve.Point("4", 97.0, "", 1, null)));

        assertThat(curve.path().replaceAll("[^ML]", "")).isEqualTo("MLM");
        assertThat(curve.drawn()).hasSize(3);
        assertThat(curve.drawn().get(0).y()).isLessThan(curve.drawn().get(1).y());
    }

    @Test
    void aSmallPartCanStillBeSeenAndTheWholeFits() {
        BarLine line = new BarLine(List.of(bar(1), bar(0), bar(9_999)), 10_000);

        assertThat(line.drawn()).hasSize(2);
        assertThat(line.drawn().getFirst().width()).isGreaterThan(1.9);
        BarLine.Drawn last = line.drawn().getLast();
        assertThat(last.x() + last.width()).isLessThanOrEqualTo(100.01);
        assertThat(new BarLine(List.of(bar(0)), 0).drawn()).isEmpty();
    }
}
