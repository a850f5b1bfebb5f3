package vn.motcua.measure;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.Zones;

/**
 * The moment of knowledge that figures are read at: what was recorded later does not count.
 *
 * @param at absent for all that is known
 */
public record AsKnown(@Nullable Instant at) {

    /** By all that is known. */
    public static final AsKnown NOW = new AsKnown(null);

    public static AsKnown at(Instant moment) {
        return new AsKnown(moment);
    }

    /** The last day of which everything that was recorded counts. */
    LocalDate whole() {
        return at == null ? LocalDate.of(9999, 12, 31) : Zones.dayOf(at).minusDays(1);
    }
}
