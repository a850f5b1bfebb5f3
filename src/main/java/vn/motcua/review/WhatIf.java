package vn.motcua.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.LegalBasis;

/**
 * What a change of a procedure would do: to cost, to the agency's effort, and to how many dossiers
 * would be late, if they took what the last ones really took. Pure; nothing of it is kept.
 */
@LegalBasis("tt-02-2017#27.1")
public final class WhatIf {

    private static final BigDecimal SECONDS = BigDecimal.valueOf(3_600);

    private WhatIf() {}

    /**
     * What is changed.
     *
     * @param limit working time that is allowed; absent where it stays
     * @param dropped keys of regulatory items that are asked for no more
     * @param fee what is paid of fees in all, in đồng; absent where it stays
     * @param times how often a year; absent where it stays
     * @param steps ids of steps that are left out
     */
    public record Tried(
            @Nullable Duration limit,
            Set<String> dropped,
            @Nullable Long fee,
            @Nullable BigDecimal times,
            Set<String> steps) {

        public Tried {
            dropped = Set.copyOf(dropped);
            steps = Set.copyOf(steps);
        }
    }

    /**
     * How much of the dossiers would be late.
     *
     * @param sample how many were looked at
     * @param late of them took longer than the limit
     */
    public record Lateness(int sample, long late) {

        /** In per cent with two digits. */
        public BigDecimal percent() {
            return sample == 0
                    ? BigDecimal.ZERO
                    : BigDecimal.valueOf(late * 100)
                            .divide(BigDecimal.valueOf(sample), 2, RoundingMode.HALF_UP);
        }
    }

    /** The same sheet with what is tried as its side afterwards. */
    public static CostSheet cost(CostSheet sheet, Tried tried) {
        CostSheet same = sheet.each(line -> line.after(line.before())).after(sheet.before());
        CostSheet less =
                same.each(line ->
                        tried.dropped().contains(line.item())
                                ? line.after(CostLine.Values.NOTHING)
                                : line);
        Long fee = tried.fee();
        CostSheet paid = fee == null ? less : paying(less, fee);
        BigDecimal times = tried.times();
        return times == null
                ? paid
                : paid.after(new CostSheet.Frequency(times, sheet.before().parties()));
    }

    /** All that is paid of fees becomes one sum, on the first line that has any, or the first. */
    private static CostSheet paying(CostSheet sheet, long fee) {
        String on =
                sheet.lines().stream()
                        .filter(line -> line.before().fees() > 0)
                        .findFirst()
                        .or(() -> sheet.lines().stream().findFirst())
                        .map(CostLine::id)
                        .orElse("");
        return sheet.each(line ->
                line.after(
                        new CostLine.Values(
                                line.after().hours(),
                                line.after().services(),
                                line.id().equals(on) ? fee : 0)));
    }

    /**
     * Working hours that the agency spends on one dossier: the middle of each step that is kept.
     */
    public static BigDecimal effort(List<Observed.Step> steps, Set<String> without) {
        return steps.stream()
                .filter(step -> !without.contains(step.id()))
                .map(step -> BigDecimal.valueOf(step.half().toSeconds()))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(SECONDS, 2, RoundingMode.HALF_UP);
    }

    /**
     * Of dossiers like the last ones; each takes less by the middle of the steps that are left out.
     *
     * @param took working time of each
     */
    public static Lateness lateness(
            List<Duration> took, Duration limit, List<Observed.Step> steps, Set<String> without) {
        Duration saved =
                steps.stream()
                        .filter(step -> without.contains(step.id()))
                        .map(Observed.Step::half)
                        .reduce(Duration.ZERO, Duration::plus);
        long late = took.stream().filter(one -> one.minus(saved).compareTo(limit) > 0).count();
        return new Lateness(took.size(), late);
    }
}
