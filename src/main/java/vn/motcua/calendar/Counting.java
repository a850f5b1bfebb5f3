package vn.motcua.calendar;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import vn.motcua.calendar.CountingRules.DueHour;
import vn.motcua.calendar.WorkDuration.Unit;
import vn.motcua.kernel.LegalBasis;

/** One limit being counted on one table under one set of rules; lives as long as the question. */
final class Counting {

    private static final BigDecimal NANOS_AN_HOUR = BigDecimal.valueOf(3_600_000_000_000L);
    private static final long LAST_HOUR = 3_600_000_000_000L;

    final DayTable table;
    final CountingRules rules;
    final WorkDuration limit;

    /** Receipt, the next opening for hours, or the moment of a complete supplement. */
    final Instant start;

    /** The day that is not counted. */
    final int dayZero;

    /** Where a limit in days ends before a rest day moves it on. */
    private int end;

    private Instant due;

    /** By how much suspensions moved the end: days of the limit's kind, or working nanoseconds. */
    private int suspendedDays;

    private long suspendedNanos;

    /** Days stood still so far: (from, to] in turn; for hours: working time totals at both. */
    private long[] gaps = new long[0];

    Counting(DayTable table, CountingRules rules, WorkDuration limit, Instant received) {
        this.table = table;
        this.rules = rules;
        this.limit = limit;
        start = limit.unit() == Unit.WORKING_HOUR ? opening(received) : received;
        dayZero = limit.unit() == Unit.WORKING_DAY ? dayZero() : table.day(start);
        due = first();
    }

    private Instant first() {
        return switch (limit.unit()) {
            case WORKING_HOUR -> table.whenWorked(table.worked(start) + hours());
            case WORKING_DAY -> workingDays();
            case CALENDAR_DAY -> rolled(dayZero + limit.amount().intValueExact());
            case MONTH ->
                    rolled(
                            table.day(
                                    table.date(dayZero)
                                            .plusMonths(limit.amount().longValueExact())));
            case SAME_DAY -> sameDay();
        };
    }

    private long hours() {
        return limit.amount().multiply(NANOS_AN_HOUR).longValueExact();
    }

    @LegalBasis("bo-luat-dan-su-2015#147.2")
    private Instant workingDays() {
        end = table.workingDay(table.workingThrough(dayZero) + limit.amount().longValueExact());
        return table.at(end, dueHour(end));
    }

    private Instant rolled(int raw) {
        end = raw;
        return closeAtOrAfter(raw);
    }

    /** An end on a rest day moves to the close of the next working day. */
    @LegalBasis("bo-luat-dan-su-2015#148.5")
    private Instant closeAtOrAfter(int raw) {
        int day = table.workingDayAtOrAfter(table.within(raw));
        return table.at(day, table.close(day));
    }

    @LegalBasis("nd-23-2015#7")
    private Instant sameDay() {
        long hour = table.hour(start);
        boolean inTime = hour <= rules.sameDayCutOff().toNanoOfDay() && hour < table.close(dayZero);
        boolean sameDay = inTime && table.isWorking(dayZero);
        end = sameDay ? dayZero : table.workingDay(table.workingThrough(dayZero) + 1L);
        return table.at(end, table.close(end));
    }

    private int dayZero() {
        int day = table.day(start);
        long hour = table.hour(start);
        boolean late =
                switch (rules.dayZero()) {
                    case DAY_OF_RECEIPT ->
                            rules.dueHour() == DueHour.HOUR_OF_RECEIPT
                                    && (!table.isWorking(day) || hour >= table.close(day));
                    case NEXT_WORKING_DAY_AFTER_CUT_OFF ->
                            !table.isWorking(day) || hour > rules.sameDayCutOff().toNanoOfDay();
                    case NEXT_WORKING_DAY_IN_LAST_HOUR ->
                            !table.isWorking(day) || hour >= table.close(day) - LAST_HOUR;
                };
        return late ? table.workingDay(table.workingThrough(day) + 1L) : day;
    }

    /** The close, or the hour of receipt moved into the office hours of that day. */
    private long dueHour(int day) {
        if (rules.dueHour() == DueHour.OFFICE_CLOSE) {
            return table.close(day);
        }
        int startDay = table.day(start);
        long kept = table.openAtOrAfter(startDay, table.hour(start));
        if (kept < 0 || table.day(start) != dayZero) {
            return table.open(day);
        }
        long inside = table.openAtOrAfter(day, kept);
        return inside < 0 ? table.close(day) : inside;
    }

    private Instant opening(Instant moment) {
        int day = table.day(moment);
        long hour = table.openAtOrAfter(day, table.hour(moment));
        while (hour < 0) {
            day = table.within(day + 1);
            hour = table.openAtOrAfter(day, 0);
        }
        return table.at(day, hour);
    }

    /** Stops the clock from one moment to a later one; nothing once the limit has ended. */
    void suspend(Instant from, Instant to) {
        if (!from.isBefore(due)) {
            return;
        }
        switch (limit.unit()) {
            case WORKING_HOUR, SAME_DAY -> suspendTime(table.worked(from), table.worked(to));
            case WORKING_DAY -> suspendWorkingDays(workingDayOf(from), workingDayOf(to), to);
            case CALENDAR_DAY, MONTH -> suspendDays(table.day(from), table.day(to), to);
        }
    }

    private void suspendTime(long from, long to) {
        gap(from, to);
        suspendedNanos += to - from;
        due = to == from ? due : table.whenWorked(table.worked(due) + to - from);
    }

    private void suspendWorkingDays(int from, int to, Instant resumed) {
        gap(from, to);
        int days = table.workingThrough(to) - table.workingThrough(from);
        suspendedDays += days;
        end = table.workingDay(table.workingThrough(end) + (long) days);
        due = table.at(end, dueHour(end));
        if (due.isBefore(resumed)) {
            int next = table.workingDay(table.workingThrough(end) + 1L);
            due = table.at(next, dueHour(next));
        }
    }

    private void suspendDays(int from, int to, Instant resumed) {
        gap(from, to);
        int moved = to + Math.max(0, end - from);
        suspendedDays += to - from;
        due = rolled(moved);
        if (due.isBefore(resumed)) {
            due = closeAtOrAfter(to + 1);
        }
    }

    /** The working day whose office hours a moment belongs to: its own until the close. */
    private int workingDayOf(Instant moment) {
        int day = table.day(moment);
        boolean open = table.isWorking(day) && table.hour(moment) < table.close(day);
        return open ? day : table.workingDay(table.workingThrough(day) + 1L);
    }

    private void gap(long from, long to) {
        gaps = Arrays.copyOf(gaps, gaps.length + 2);
        gaps[gaps.length - 2] = from;
        gaps[gaps.length - 1] = to;
    }

    Instant due() {
        return due;
    }

    int end() {
        return end;
    }

    long[] gaps() {
        return gaps;
    }

    Deadline.Suspended suspended() {
        return suspendedDays == 0 && suspendedNanos == 0
                ? Deadline.Suspended.NONE
                : new Deadline.Suspended(suspendedDays, Duration.ofNanos(suspendedNanos));
    }
}
