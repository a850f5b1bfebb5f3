package vn.motcua.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.motcua.calendar.CalendarStore.Origin;
import vn.motcua.kernel.RefusalException;

/**
 * The calendars of all agencies. Reading costs no statement; a change is seen at once here and
 * within about two seconds on other nodes. A due date that was set stays as it was set: a change
 * only counts for what is computed after it.
 */
@Component
public class Calendars {

    /** Stands for every agency without hours of its own. */
    private static final UUID NOBODY = new UUID(0, 0);

    private final CalendarStore store;
    private final CalendarCache cache;

    Calendars(CalendarStore store, CalendarCache cache) {
        this.store = store;
        this.cache = cache;
    }

    /**
     * The calendar of agencies without hours of their own.
     *
     * @throws RefusalException for a day before the first rules
     */
    public WorkCalendar common(LocalDate on) {
        return of(NOBODY, on);
    }

    /**
     * The calendar of an agency under the counting rules of a day, which for a dossier is the day
     * of receipt. An agency without hours of its own keeps the common ones.
     *
     * @throws RefusalException for a day before the first rules
     */
    public WorkCalendar of(UUID unit, LocalDate on) {
        return cache.rows().of(unit, on);
    }

    /** The days of a year that depart from the ordinary week, in order. */
    public List<RestDay> restDays(int year) {
        return cache.rows().restDays.stream().filter(row -> row.day().getYear() == year).toList();
    }

    /** The dated weeks of an agency: its own, newest first, then the common ones. */
    public List<OfficeHours> hoursOf(UUID unit) {
        return cache.rows().hoursOf(unit);
    }

    /**
     * Sets a day by a local or newer instrument; the law folder no longer overwrites it.
     *
     * @throws RefusalException when the instrument is not named
     */
    @Transactional
    public void declare(RestDay day) {
        requireSource(day.source());
        changed(store.put(day, Origin.LOCAL));
    }

    /**
     * Sets the week that an agency keeps from a day on.
     *
     * @throws RefusalException when the decision is not named
     */
    @Transactional
    public void keep(UUID unit, OfficeHours hours) {
        requireSource(hours.source());
        changed(store.put(unit, hours, Origin.LOCAL));
    }

    private static void requireSource(String source) {
        if (source.isBlank()) {
            throw new RefusalException(new CalendarRefusal.SourceMissing());
        }
    }

    private void changed(int rows) {
        if (rows == 0) {
            return;
        }
        store.revise();
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCompletion(int status) {
                        // Read by the next asker, outside this transaction's connection.
                        cache.forget();
                    }
                });
    }

    /** Reads all rows again. */
    public void reload() {
        cache.reload();
    }
}
