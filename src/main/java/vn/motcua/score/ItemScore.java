package vn.motcua.score;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.measure.indicator.Reading;

/**
 * What one item gives for a period. All points from the threshold on, below it the share of them
 * that was reached; rounded to two digits only in the end. Pure.
 *
 * @param value what was counted; absent where nothing counts it
 * @param maximum absent where it is not configured
 * @param threshold in per cent
 * @param points absent unless it is {@link Standing#SCORED}
 */
@LegalBasis("qd-766-2022#1")
public record ItemScore(
        ScoreBook.Item item,
        Standing standing,
        @Nullable Reading value,
        @Nullable Integer maximum,
        int threshold,
        @Nullable BigDecimal points) {

    /** Whether it gives points, and why not. */
    public enum Standing {
        SCORED,
        /** Nothing to share: N/A, outside of everything. */
        NOTHING,
        /** Counted, but its points are not configured (chưa cấu hình). */
        NO_MAXIMUM,
        /** Counted or not, it gives no points by the decision. */
        SHOWN,
        /** Nothing in the program counts it (chưa có nguồn). */
        NO_SOURCE
    }

    private static final int DIGITS = 2;

    /**
     * @param value absent where nothing counts it
     * @param on last day of the period
     */
    static ItemScore of(ScoreBook.Item item, @Nullable Reading value, java.time.LocalDate on) {
        Integer maximum = item.maximum(on).orElse(null);
        int threshold = item.threshold(on);
        Standing standing = standing(item, value, maximum);
        return new ItemScore(
                item,
                standing,
                value,
                maximum,
                threshold,
                standing == Standing.SCORED && value != null && maximum != null
                        ? points(value, maximum, threshold)
                        : null);
    }

    private static Standing standing(
            ScoreBook.Item item, @Nullable Reading value, @Nullable Integer maximum) {
        if (value == null) {
            return Standing.NO_SOURCE;
        }
        if (Boolean.FALSE.equals(item.scored())) {
            return Standing.SHOWN;
        }
        if (maximum == null) {
            return Standing.NO_MAXIMUM;
        }
        return value.below() == 0 ? Standing.NOTHING : Standing.SCORED;
    }

    /** Compared before anything is rounded. */
    static BigDecimal points(Reading value, int maximum, int threshold) {
        if (value.above() * 100 >= threshold * value.below()) {
            return BigDecimal.valueOf(maximum).setScale(DIGITS);
        }
        return BigDecimal.valueOf(value.above() * 100 * maximum)
                .divide(
                        BigDecimal.valueOf(threshold * value.below()),
                        DIGITS,
                        java.math.RoundingMode.HALF_UP);
    }

    public boolean isScored() {
        return standing == Standing.SCORED;
    }

    /** In per cent with two digits; none of nothing. */
    public Optional<BigDecimal> percent() {
        return value == null ? Optional.empty() : value.percent();
    }

    /** Points that it could give and does not. */
    public BigDecimal missing() {
        return points == null || maximum == null
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(maximum).subtract(points);
    }

    /** How many more must stand above the line, of those below it, for all points. */
    public long wanted() {
        if (value == null) {
            return 0;
        }
        long needed = Math.ceilDiv(threshold * value.below(), 100L);
        return Math.max(0, needed - value.above());
    }
}
