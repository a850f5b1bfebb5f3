package vn.motcua.board;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.kernel.Zones;

/**
 * What a moment makes of promises and suspensions. Days are days of Vietnam and end at midnight: a
 * dossier promised for a day is late for its citizen only when its due moment has passed.
 *
 * @param next the next working day after today
 */
public record MorningDay(Instant now, LocalDate today, LocalDate next) {

    public static MorningDay of(Instant now, WorkCalendar calendar) {
        LocalDate today = Zones.dayOf(now);
        return new MorningDay(now, today, calendar.plusWorkingDays(today, 1));
    }

    /** The first moment after the next working day: what is promised later presses nobody yet. */
    public Instant until() {
        return start(next.plusDays(1));
    }

    /** Of a dossier whose clock runs. */
    public Optional<Press> running(@Nullable Instant promised) {
        if (promised == null || !promised.isBefore(until())) {
            return Optional.empty();
        }
        if (promised.isBefore(now)) {
            return Optional.of(Press.LATE);
        }
        return Optional.of(promised.isBefore(start(today.plusDays(1))) ? Press.TODAY : Press.NEXT);
    }

    /**
     * Of a suspended dossier.
     *
     * @param days calendar days after which it is asked about
     */
    public Optional<Press> suspended(Instant since, int days) {
        return Duration.between(since, now).compareTo(Duration.ofDays(days)) > 0
                ? Optional.of(Press.SUSPENDED)
                : Optional.empty();
    }

    private static Instant start(LocalDate day) {
        return Zones.instantOf(day.atStartOfDay());
    }
}
