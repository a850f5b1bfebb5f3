package vn.motcua.measure.board.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import vn.motcua.measure.indicator.Indicator;
import vn.motcua.measure.indicator.Reading;

/**
 * Where figures lie on a bar, in hundredths of its width: a share on 0 to 100 per cent, a number on
 * a scale that holds it and what is to be reached.
 *
 * @param greatest what the whole width stands for
 */
record BarScale(BigDecimal greatest) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal ROOM = new BigDecimal("1.25");

    /** A mark at the very end would be cut off. */
    private static final BigDecimal LAST = new BigDecimal("99.2");

    static BarScale of(Indicator indicator, Reading whole, Optional<Indicator.Threshold> aim) {
        if (indicator.below() != null) {
            return new BarScale(HUNDRED);
        }
        long number = aim.map(Indicator.Threshold::number).orElse(0);
        return new BarScale(
                BigDecimal.valueOf(Math.max(1, Math.max(whole.above(), number))).multiply(ROOM));
    }

    /** As an attribute of a drawing says it. */
    String at(BigDecimal value) {
        return value.multiply(HUNDRED)
                .divide(greatest, 2, RoundingMode.HALF_UP)
                .max(BigDecimal.ZERO)
                .min(HUNDRED)
                .toPlainString();
    }

    /** The same of a thin mark, kept inside. */
    String mark(BigDecimal value) {
        return new BigDecimal(at(value)).min(LAST).toPlainString();
    }
}
