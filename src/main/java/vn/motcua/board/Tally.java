package vn.motcua.board;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import vn.motcua.measure.Counted;

/** How many of each figure. Pure. */
public final class Tally {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Map<Figure, Long> counts = new EnumMap<>(Figure.class);

    /** Takes in so many of one kind; others say nothing to any figure. */
    public Tally add(Counted counted, long n) {
        Arrays.stream(Figure.values())
                .filter(figure -> figure.counted().contains(counted))
                .forEach(figure -> counts.merge(figure, n, Long::sum));
        return this;
    }

    /** Takes in another. */
    public Tally add(Tally other) {
        other.counts.forEach((figure, n) -> counts.merge(figure, n, Long::sum));
        return this;
    }

    /** The stocks of it alone. */
    Tally stocks() {
        Tally stocks = new Tally();
        counts.forEach((figure, n) -> {
            if (figure.isStock()) {
                stocks.counts.put(figure, n);
            }
        });
        return stocks;
    }

    public long count(Figure figure) {
        return counts.getOrDefault(figure, 0L);
    }

    /** Whether there is nothing to show. */
    public boolean isEmpty() {
        return counts.values().stream().allMatch(n -> n == 0);
    }

    /** How much of what was resolved was on time, in per cent; nothing where none was resolved. */
    public Optional<BigDecimal> onTime() {
        long resolved = count(Figure.RESOLVED);
        return resolved == 0
                ? Optional.empty()
                : Optional.of(
                        BigDecimal.valueOf(count(Figure.ON_TIME))
                                .multiply(HUNDRED)
                                .divide(BigDecimal.valueOf(resolved), 2, RoundingMode.HALF_UP));
    }
}
