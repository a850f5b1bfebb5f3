package vn.motcua.measure.indicator;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import vn.motcua.kernel.Zones;
import vn.motcua.measure.AsKnown;

/**
 * Of whom, of when, and by what knowledge.
 *
 * @param from first day, in Vietnam; {@code to} the last
 * @param memo what was read for it already
 */
public record Asked(Set<UUID> agencies, LocalDate from, LocalDate to, AsKnown known, Memo memo) {

    public Asked {
        agencies = Set.copyOf(agencies);
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A period does not end before it begins");
        }
    }

    public Asked(Set<UUID> agencies, LocalDate from, LocalDate to, AsKnown known) {
        this(agencies, from, to, known, new Memo());
    }

    /** The same with what was read for another asking of the same already. */
    Asked with(Memo other) {
        return new Asked(agencies, from, to, known, other);
    }

    /** The same of other agencies, for which nothing was read yet. */
    Asked of(Set<UUID> others) {
        return new Asked(others, from, to, known);
    }

    /** The first moment of the period. */
    public Instant start() {
        return Zones.instantOf(from.atStartOfDay());
    }

    /** The first moment after it. */
    public Instant end() {
        return Zones.instantOf(to.plusDays(1).atStartOfDay());
    }

    /** For statements, which bind lists of texts. */
    public String[] agencyTexts() {
        return agencies.stream().map(UUID::toString).toArray(String[]::new);
    }
}
