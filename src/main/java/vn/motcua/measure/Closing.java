package vn.motcua.measure;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.kernel.Zones;

/**
 * Closes days: writes down once what stood at their end, so that a figure of any later moment reads
 * no more rows for the years before it. A day is closed by what was known at its own end, also
 * where it is closed long after, so that a figure as known in the past finds it too; days of before
 * anything was recorded, by what the first day of recording knew. What becomes known of a closed
 * day later moves figures by its own rows.
 */
@Component
class Closing {

    private final ClosingStore store;
    private final Clock clock;

    Closing(ClosingStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * Closes every day up to this one that is not closed, with all that was recorded before today.
     *
     * @return how many; none while the follower has not read all of that, or there is nothing yet
     */
    @Transactional
    public int closeUpTo(LocalDate last) {
        Instant now = clock.instant();
        LocalDate known = Zones.dayOf(now).minusDays(1);
        if (!store.hasRead(Zones.instantOf(known.plusDays(1).atStartOfDay()))) {
            return 0;
        }
        Optional<LocalDate> next =
                store.last().map(day -> day.plusDays(1)).or(() -> store.first(known));
        int closed = 0;
        LocalDate begins = store.begins().map(Zones::dayOf).orElse(known);
        for (LocalDate day = next.orElse(last.plusDays(1));
                !day.isAfter(last);
                day = day.plusDays(1)) {
            LocalDate own = day.isBefore(begins) ? begins : day;
            store.close(day, own.isAfter(known) ? known : own, now);
            closed++;
        }
        return closed;
    }

    /** Opens days again that counted as known what becomes known only now: a clock was set back. */
    void reopen(Collection<Delta> moved) {
        moved.stream().map(Delta::known).min(LocalDate::compareTo).ifPresent(store::reopen);
    }
}
