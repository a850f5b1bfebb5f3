package vn.motcua.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.motcua.kernel.Dong;

/** Lines of a budget added up. */
public record BudgetSum(int lines, Dong planned, Dong allotted, Dong spent) {

    /** Nothing yet. */
    public static final BudgetSum NONE = new BudgetSum(0, new Dong(0), new Dong(0), new Dong(0));

    BudgetSum plus(BudgetLine line) {
        return new BudgetSum(
                lines + 1,
                sum(planned, line.planned()),
                sum(allotted, line.allotted()),
                sum(spent, line.spent()));
    }

    private static Dong sum(Dong one, Dong other) {
        return new Dong(Math.addExact(one.amount(), other.amount()));
    }

    public static BudgetSum of(List<BudgetLine> lines) {
        BudgetSum sum = NONE;
        for (BudgetLine line : lines) {
            sum = sum.plus(line);
        }
        return sum;
    }

    /** A sum for each key, in the order in which keys first appear. */
    public static <K> Map<K, BudgetSum> by(List<BudgetLine> lines, Function<BudgetLine, K> key) {
        Map<K, BudgetSum> sums = new LinkedHashMap<>();
        lines.forEach(
                line -> sums.merge(key.apply(line), NONE.plus(line), (sum, one) -> sum.plus(line)));
        return sums;
    }

    /** Spent of allotted, in percent with one digit; nothing where nothing was given out. */
    public Optional<BigDecimal> disbursed() {
        return allotted.amount() == 0
                ? Optional.empty()
                : Optional.of(
                        BigDecimal.valueOf(spent.amount())
                                .multiply(BigDecimal.valueOf(100))
                                .divide(
                                        BigDecimal.valueOf(allotted.amount()),
                                        1,
                                        RoundingMode.HALF_UP));
    }
}
