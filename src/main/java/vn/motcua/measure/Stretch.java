package vn.motcua.measure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.motcua.catalog.Channel;
import vn.motcua.kernel.Zones;

/**
 * Days that are counted by themselves.
 *
 * @param from first day, in Vietnam; {@code to} the last
 * @param known the last day of which everything that was recorded counts
 */
public record Stretch(LocalDate from, LocalDate to, LocalDate known) {

    /**
     * By all that is known, or was up to the last microsecond of a day; of a moment within a day,
     * by what was known when the day began.
     */
    public static Stretch of(LocalDate from, LocalDate to, AsKnown known) {
        Instant at = known.at();
        return new Stretch(
                from,
                to,
                at == null ? known.whole() : Zones.dayOf(at.plusNanos(1_000)).minusDays(1));
    }

    /**
     * What was counted in one of several.
     *
     * @param stretch its place among them, from 0
     */
    public record Count(int stretch, UUID version, Channel channel, long n) {}
}
