package vn.motcua.calendar;

import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.calendar.CalendarStore.Origin;

/**
 * Brings the rows of the law folder into the database when the program starts, holds all rows in
 * memory, and looks now and then whether another node has changed them.
 */
@Component
class CalendarCache {

    /** Milliseconds between two looks. */
    private static final long LOOK = 2_000;

    private final CalendarStore store;
    private final BusinessClock clock;
    private final RulesByDay rules;
    private volatile @Nullable CalendarRows held;

    CalendarCache(CalendarStore store, BusinessClock clock, TransactionTemplate transaction) {
        this.store = store;
        this.clock = clock;
        CalendarLaw law = CalendarLaw.read();
        rules = new RulesByDay(law.parameters());
        transaction.executeWithoutResult(status -> bring(law));
    }

    private void bring(CalendarLaw law) {
        int changed = store.dropLawDaysExcept(law.restDays());
        for (RestDay day : law.restDays()) {
            changed += store.put(day, Origin.LAW);
        }
        for (OfficeHours hours : law.commonHours()) {
            changed += store.put(null, hours, Origin.LAW);
        }
        if (changed > 0) {
            store.revise();
        }
    }

    CalendarRows rows() {
        CalendarRows now = held;
        return now == null ? reload() : now;
    }

    /** The revision is read before the rows: rows newer than it are only read once more. */
    final synchronized CalendarRows reload() {
        long revision = store.revision();
        CalendarRows rows = new CalendarRows(revision, store.restDays(), store.hours(), rules);
        clock.reload();
        held = rows;
        return rows;
    }

    void forget() {
        held = null;
    }

    @Scheduled(fixedDelay = LOOK, initialDelay = LOOK)
    void lookAgain() {
        CalendarRows now = held;
        if (now != null && store.revision() != now.revision) {
            reload();
        }
    }
}
