package vn.motcua.measure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.Zones;

/**
 * Of which dossiers and whole months figures are asked, in Vietnam.
 *
 * @param agencies the receiving ones
 * @param versions of procedures
 * @param known the last day of which all that was recorded counts; absent for all that is known
 */
public record MonthsAsked(
        Set<UUID> agencies,
        Set<UUID> versions,
        YearMonth from,
        YearMonth to,
        @Nullable LocalDate known) {

    public MonthsAsked {
        agencies = Set.copyOf(agencies);
        versions = Set.copyOf(versions);
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("Months end before they begin: " + from + " " + to);
        }
    }

    /** The same of other months. */
    public MonthsAsked months(YearMonth first, YearMonth last) {
        return new MonthsAsked(agencies, versions, first, last, known);
    }

    /** The last moment of which anything counts. */
    public AsKnown asKnown() {
        return known == null ? AsKnown.NOW : AsKnown.at(start(known.plusDays(1)).minusNanos(1_000));
    }

    boolean holds(Instant moment) {
        return !moment.isBefore(begin()) && moment.isBefore(end());
    }

    Instant begin() {
        return start(from.atDay(1));
    }

    Instant end() {
        return start(to.plusMonths(1).atDay(1));
    }

    private static Instant start(LocalDate day) {
        return Zones.instantOf(day.atStartOfDay());
    }
}
