package vn.motcua.calendar;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.RefusalException;

/**
 * The calendar of one agency under the law of one day: which days are worked, when the office is
 * open, and when limits end. Immutable, without clock and database; days and hours are those of
 * Vietnam. Every question is a look-up in tables laid out once. A day for which nobody can know the
 * rest days is refused ({@link CalendarRefusal.DayOutsideCalendar}).
 */
public final class WorkCalendar {

    private static final BigDecimal NANOS_AN_HOUR = BigDecimal.valueOf(3_600_000_000_000L);
    private static final BigDecimal NANOS_A_DAY = BigDecimal.valueOf(86_400_000_000_000L);

    private final DayTable table;
    private final CountingRules rules;

    private WorkCalendar(DayTable table, CountingRules rules) {
        this.table = table;
        this.rules = rules;
    }

    /**
     * Lays out a calendar.
     *
     * @param hours dated weeks in order of preference, of which one must hold on every day
     */
    public static WorkCalendar of(
            List<RestDay> restDays, List<OfficeHours> hours, CountingRules rules) {
        return new WorkCalendar(new DayTable(new DaySource(restDays, hours)), rules);
    }

    /**
     * The calendar of the law folder alone, with the common hours, under the rules of a day; for
     * tests, benches and tools without a database. Reads the folder, so keep what it gives.
     */
    public static WorkCalendar ofTheLaw(LocalDate on) {
        CalendarLaw law = CalendarLaw.read();
        CountingRules rules = new RulesByDay(law.parameters()).on(on);
        return of(law.restDays(), law.commonHours(), rules);
    }

    /** The same days and hours under other readings of the law. */
    public WorkCalendar under(CountingRules other) {
        return new WorkCalendar(table, other);
    }

    public CountingRules rules() {
        return rules;
    }

    /**
     * When a limit ends for a complete dossier received at this moment.
     *
     * @throws RefusalException when the limit has a part of a day in it
     */
    public Deadline deadline(Instant receivedAt, WorkDuration limit) {
        return deadline(receivedAt, limit, PauseLedger.EMPTY);
    }

    /** When a limit ends, given the stretches in which the clock did not run. */
    public Deadline deadline(Instant receivedAt, WorkDuration limit, PauseLedger ledger) {
        if (!limit.isWhole()) {
            throw new RefusalException(new CalendarRefusal.LimitNotWhole(limit.toString()));
        }
        Counting counting = ledger.count(table, rules, limit, receivedAt);
        return new Deadline(
                counting.due(),
                limit,
                counting.start,
                new CountedDays(counting),
                counting.suspended(),
                others(receivedAt, limit, ledger, counting.due()),
                table.unsettled(table.day(counting.start), table.day(counting.due())));
    }

    private List<Deadline.OtherReading> others(
            Instant receivedAt, WorkDuration limit, PauseLedger ledger, Instant due) {
        List<Deadline.OtherReading> found = new ArrayList<>(rules.others().size());
        for (CountingRules.Other other : rules.others()) {
            Instant otherDue = ledger.count(table, other.rules(), limit, receivedAt).due();
            if (!otherDue.equals(due)) {
                found.add(new Deadline.OtherReading(other.parameter(), other.value(), otherDue));
            }
        }
        return List.copyOf(found);
    }

    /**
     * When the budget of a step ends that begins at this moment. Working time runs on without a
     * break: a working day is the agency's full day, and may be parted. Calendar days are stretches
     * of 24 hours, moved on to the next opening; months and same-day budgets end as limits do.
     */
    public Instant after(Instant from, WorkDuration budget) {
        return switch (budget.unit()) {
            case WORKING_HOUR -> afterWork(from, nanos(budget, NANOS_AN_HOUR));
            case WORKING_DAY -> afterWork(from, nanos(budget, BigDecimal.valueOf(fullDay(from))));
            case CALENDAR_DAY -> openingAtOrAfter(from.plusNanos(nanos(budget, NANOS_A_DAY)));
            case MONTH, SAME_DAY -> deadline(from, budget).due();
        };
    }

    /** When so much working time has passed from this moment. */
    public Instant after(Instant from, Duration workingTime) {
        return workingTime.isZero() ? from : afterWork(from, workingTime.toNanos());
    }

    private Instant afterWork(Instant from, long nanos) {
        return table.whenWorked(table.worked(from) + nanos);
    }

    private long fullDay(Instant moment) {
        return table.fullDay(table.day(moment));
    }

    private static long nanos(WorkDuration budget, BigDecimal each) {
        return budget.amount().multiply(each).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    /** The working time between two moments; zero when the second is not later. */
    public Duration workingTime(Instant from, Instant to) {
        long nanos = from.isBefore(to) ? table.worked(to) - table.worked(from) : 0;
        return Duration.ofNanos(nanos);
    }

    /** The working time of a full day in the week that holds on this day. */
    public Duration fullDay(LocalDate day) {
        return Duration.ofNanos(table.fullDay(table.day(day)));
    }

    /** Whether limits in working days count this day. */
    public boolean isWorkingDay(LocalDate day) {
        return table.isWorking(table.day(day));
    }

    /** How many working days lie after the first day, up to and with the last. */
    public int workingDaysBetween(LocalDate after, LocalDate upTo) {
        return table.workingThrough(table.day(upTo)) - table.workingThrough(table.day(after));
    }

    /**
     * The n-th working day after this day, or before it when n is negative; for zero the day itself
     * or the next that is worked.
     */
    public LocalDate plusWorkingDays(LocalDate day, int n) {
        int index = table.day(day);
        int through = table.workingThrough(index);
        if (n < 0) {
            int before = table.isWorking(index) ? through - 1 : through;
            return table.date(table.workingDay(before + n + 1L));
        }
        return table.date(
                n == 0 ? table.workingDayAtOrAfter(index) : table.workingDay(through + (long) n));
    }

    /** The moment itself when the office is open, else its next opening. */
    public Instant openingAtOrAfter(Instant moment) {
        int day = table.day(moment);
        long hour = table.openAtOrAfter(day, table.hour(moment));
        while (hour < 0) {
            day = table.within(day + 1);
            hour = table.openAtOrAfter(day, 0);
        }
        return table.at(day, hour);
    }

    /** The end of office hours of this day, or of an ordinary day when the office stays closed. */
    public Instant closeOf(LocalDate day) {
        int index = table.day(day);
        return table.at(index, table.close(index));
    }

    /** The latest moment to send a paper dossier on: the day's close, or the next day's opening. */
    @LegalBasis("nd-61-2018#18.2")
    public Instant forwardBy(Instant receivedAt) {
        int day = table.day(receivedAt);
        long hour = table.hour(receivedAt);
        boolean sameDay =
                table.isOpenDay(day)
                        && hour <= rules.forwardingCutOff().toNanoOfDay()
                        && hour < table.close(day);
        if (sameDay) {
            return table.at(day, table.close(day));
        }
        int next = table.workingDay(table.workingThrough(day) + 1L);
        return table.at(next, table.open(next));
    }
}
