package vn.motcua.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToLongFunction;

/**
 * A share of sums of columns in per cent, to two decimals: sums first, divided once, so that the
 * rate of a level is not the mean of its rows.
 */
public record Rate(List<Integer> above, List<Integer> below) {

    public Rate {
        above = List.copyOf(above);
        below = List.copyOf(below);
        if (above.isEmpty() || below.isEmpty()) {
            throw new IllegalArgumentException("A rate has two sides");
        }
    }

    /** Nothing where there is nothing to divide by: that is not the whole of it. */
    public Optional<BigDecimal> of(IntToLongFunction counts) {
        return percent(
                above.stream().mapToLong(counts::applyAsLong).sum(),
                below.stream().mapToLong(counts::applyAsLong).sum());
    }

    static Optional<BigDecimal> percent(long above, long below) {
        return below == 0
                ? Optional.empty()
                : Optional.of(
                        BigDecimal.valueOf(above)
                                .movePointRight(2)
                                .divide(BigDecimal.valueOf(below), 2, RoundingMode.HALF_UP));
    }
}
