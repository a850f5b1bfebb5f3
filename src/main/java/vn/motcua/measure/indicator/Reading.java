package vn.motcua.measure.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a source read for one reading of an indicator; parts of it for each agency and field.
 *
 * @param variant which reading of the text
 * @param agency absent where it is of no one agency
 * @param field code of the field of procedures; blank where it is of none
 * @param below 1 where a number is counted
 */
public record Reading(String variant, @Nullable UUID agency, String field, long above, long below) {

    /** Both together, of no one agency and no one field. */
    public Reading plus(Reading other) {
        return new Reading(variant, null, "", above + other.above, below + other.below);
    }

    /** In per cent with two digits; none of nothing. */
    public Optional<BigDecimal> percent() {
        return below == 0
                ? Optional.empty()
                : Optional.of(
                        BigDecimal.valueOf(above * 100)
                                .divide(BigDecimal.valueOf(below), 2, RoundingMode.HALF_UP));
    }
}
