package vn.motcua.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.Function;
import vn.motcua.kernel.LegalBasis;

/**
 * What a procedure costs (chi phí tuân thủ). For each activity hours by hourly income, and what is
 * paid for services, fees and the rest; all of them once, then by times a year and parties. Nothing
 * is rounded on the way: what is shown is rounded half up to the đồng, and shares are of the exact
 * sums. Opportunity cost is not counted.
 */
@LegalBasis({"tt-02-2017#27.2", "tt-02-2017#27.3"})
public record ComplianceCost(Side before, Side after) {

    /**
     * One side of the sheet, exact, in đồng.
     *
     * @param once for one party and one time
     * @param year for all of them in a year
     */
    public record Side(BigDecimal once, BigDecimal year) {

        public long onceDong() {
            return dong(once);
        }

        public long yearDong() {
            return dong(year);
        }
    }

    public static ComplianceCost of(CostSheet sheet) {
        return new ComplianceCost(
                side(sheet, CostLine::before, sheet.before()),
                side(sheet, CostLine::after, sheet.after()));
    }

    private static Side side(
            CostSheet sheet,
            Function<CostLine, CostLine.Values> values,
            CostSheet.Frequency frequency) {
        BigDecimal once =
                sheet.lines().stream()
                        .map(values)
                        .map(one -> one.cost(sheet.hourlyIncome()))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Side(
                once,
                once.multiply(frequency.times()).multiply(BigDecimal.valueOf(frequency.parties())));
    }

    /**
     * What simplifying saves in a year (lợi ích chi phí), exact; below zero where it costs more.
     */
    @LegalBasis("tt-02-2017#27.1")
    public BigDecimal saving() {
        return before.year().subtract(after.year());
    }

    public long savingDong() {
        return dong(saving());
    }

    /** How many hundredths are saved, with two digits; nothing of nothing. */
    public Optional<BigDecimal> rate() {
        return share(saving(), before.year());
    }

    /** Whole đồng, rounded half up. */
    static long dong(BigDecimal exact) {
        return exact.setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    /** In per cent with two digits; nothing of nothing. */
    static Optional<BigDecimal> share(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0
                ? Optional.empty()
                : Optional.of(
                        part.multiply(BigDecimal.valueOf(100))
                                .divide(whole, 2, RoundingMode.HALF_UP));
    }
}
