package vn.motcua.measure.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a source read for one reading of an indicator; parts of it for each agency and field.
 *
 * @param variant which reading of the text
 * @param agency absent where it is of no one agency
 * @param field code of the field of procedures; blank where it is of none
 * @param part what else it is gathered under
 * @param below 1 where a number is counted
 */
public record Reading(
        String variant, @Nullable UUID agency, String field, Part part, long above, long below) {

    /** What rows are gathered by. */
    record Key(String variant, @Nullable UUID agency, String field, Part part) {}

    /** Of no part. */
    public Reading(String variant, @Nullable UUID agency, String field, long above, long below) {
        this(variant, agency, field, Part.NONE, above, below);
    }

    Key key() {
        return new Key(variant, agency, field, part);
    }

    /** Both together, of the same agency, field and part. */
    Reading also(Reading other) {
        return new Reading(variant, agency, field, part, above + other.above, below + other.below);
    }

    /** One for each reading, agency, field and part. */
    public static List<Reading> gathered(List<Reading> all) {
        Map<Key, Reading> sums = new HashMap<>();
        all.forEach(one -> sums.merge(one.key(), one, Reading::also));
        return List.copyOf(sums.values());
    }

    /** The same of a part. */
    Reading in(Part other) {
        return new Reading(variant, agency, field, other, above, below);
    }

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
