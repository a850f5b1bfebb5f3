package vn.motcua.review;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.review.ComplianceCostTest.values;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** What a change would do, counted by hand. */
class WhatIfTest {

    private static final WhatIf.Tried NOTHING =
            new WhatIf.Tried(null, Set.of(), null, null, Set.of());
    private static final List<Observed.Step> STEPS =
            List.of(step("a", 90), step("b", 30), step("c", 60));

    private static Observed.Step step(String id, int minutes) {
        Duration half = Duration.ofMinutes(minutes);
        return new Observed.Step(id, "Bước " + id, 40, half, half.multipliedBy(2));
    }

    private static CostSheet sheet() {
        return ComplianceCostTest.sheet(
                100,
                line("1", "paper-a", values("2", 5_000, 0)),
                line("2", "fee-1", values("0.5", 0, 50_000)),
                line("3", "", values("1", 0, 0)));
    }

    private static CostLine line(String id, String item, CostLine.Values both) {
        return new CostLine(
                id, CostWork.PREPARE, "Việc " + id, item, both, both, List.of(), "Khảo sát", "");
    }

    private static long year(WhatIf.Tried tried) {
        return ComplianceCost.of(WhatIf.cost(sheet(), tried)).after().yearDong();
    }

    @Test
    void papersFeesAndTimesChangeTheCost() {
        long all = (long) ((2 + 0.5 + 1) * 40_758 + 55_000) * 100;
        assertThat(year(NOTHING)).isEqualTo(all);
        assertThat(year(new WhatIf.Tried(null, Set.of("paper-a"), null, null, Set.of())))
                .isEqualTo(all - (2 * 40_758 + 5_000) * 100);
        assertThat(year(new WhatIf.Tried(null, Set.of(), 20_000L, null, Set.of())))
                .isEqualTo(all - 30_000 * 100);
        assertThat(year(new WhatIf.Tried(null, Set.of(), null, new BigDecimal("0.5"), Set.of())))
                .isEqualTo(all / 2);
    }

    @Test
    void effortIsTheMiddleOfEveryStepThatIsKept() {
        assertThat(WhatIf.effort(STEPS, Set.of())).isEqualByComparingTo("3");
        assertThat(WhatIf.effort(STEPS, Set.of("b"))).isEqualByComparingTo("2.5");
    }

    @RepeatedTest(10)
    void aShorterLimitNeverMakesFewerLate() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        List<Duration> took =
                IntStream.range(0, 50)
                        .mapToObj(i -> Duration.ofMinutes(random.nextInt(2_000)))
                        .sorted()
                        .toList();
        long before = 0;
        for (int limit = 2_000; limit >= 0; limit -= 50) {
            Duration allowed = Duration.ofMinutes(limit);
            WhatIf.Lateness lateness = WhatIf.lateness(took, allowed, STEPS, Set.of());
            long longer = took.stream().filter(one -> one.compareTo(allowed) > 0).count();
            assertThat(lateness.late())
                    .as("seed " + seed)
                    .isEqualTo(longer)
                    .isGreaterThanOrEqualTo(before);
            assertThat(WhatIf.lateness(took, allowed, STEPS, Set.of("a")).late())
                    .as("seed " + seed)
                    .isLessThanOrEqualTo(lateness.late());
            before = lateness.late();
        }
        assertThat(WhatIf.lateness(took, Duration.ZERO, STEPS, Set.of()).sample()).isEqualTo(50);
    }
}
