package vn.motcua.measure.indicator;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import vn.motcua.measure.AsKnown;

/**
 * Of whom, of when, and by what knowledge.
 *
 * @param from first day, in Vietnam; {@code to} the last
 */
public record Asked(Set<UUID> agencies, LocalDate from, LocalDate to, AsKnown known) {

    public Asked {
        agencies = Set.copyOf(agencies);
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A period does not end before it begins");
        }
    }
}
