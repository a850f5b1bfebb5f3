package vn.motcua.calendar;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.calendar.CalendarStore.Origin;

/**
 * Brings the rows of the law folder into the database when the program starts, holds all rows in
 * memory, and looks now and then whether another node has changed them.
 */
@Component
class CalendarCache implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(CalendarCache.class);
    private static final Duration PERIOD = Duration.ofSeconds(2);

    private final CalendarStore store;
    private final BusinessClock clock;
    private final RulesByDay rules;
    private volatile @Nullable CalendarRows held;
    private volatile @Nullable Thread watch;

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

    private void lookAgain() {
        CalendarRows now = held;
        if (now != null && store.revision() != now.revision) {
            reload();
        }
    }

    @Override
    public void start() {
        // Known before it runs: the thread goes on only while it is the one known.
        Thread fresh = Thread.ofVirtual().name("calendar-watch").unstarted(this::watch);
        watch = fresh;
        fresh.start();
    }

    private void watch() {
        while (watch == Thread.currentThread()) {
            try {
                Thread.sleep(PERIOD);
                lookAgain();
            } catch (InterruptedException e) {
                return;
            } catch (DataAccessException e) {
                LOG.warn("The calendar could not be read again; what is known stays", e);
            }
        }
    }

    @Override
    public void stop() {
        Thread running = watch;
        watch = null;
        if (running != null) {
            running.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return watch != null;
    }
}
