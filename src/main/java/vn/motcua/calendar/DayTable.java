package vn.motcua.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Zones;

/**
 * Every day of the calendar laid out once, with running totals, so that any question is a look-up
 * or a binary search. A day is its index from {@code first}; an hour is nanoseconds of the local
 * day.
 */
final class DayTable {

    private static final long SECONDS_A_DAY = 86_400L;
    private static final long NANOS_A_SECOND = 1_000_000_000L;

    private final LocalDate first;
    private final long firstEpochDay;
    private final long offsetSeconds;
    private final int size;

    /** Opening and close of each session in turn. */
    private final long[][] sessions;

    private final long[] closing;
    private final long[] fullDay;
    private final long[] workedBefore;
    private final int[] workingThrough;
    private final int[] workingDays;
    private final int[] unsettledThrough;
    private final @Nullable RestDay[] rest;

    DayTable(DaySource source) {
        first = source.first();
        firstEpochDay = first.toEpochDay();
        offsetSeconds = Zones.VIETNAM.getRules().getOffset(first.atStartOfDay()).getTotalSeconds();
        size = Math.toIntExact(source.last().toEpochDay() - firstEpochDay + 1);
        sessions = new long[size][];
        closing = new long[size];
        fullDay = new long[size];
        workedBefore = new long[size + 1];
        workingThrough = new int[size];
        unsettledThrough = new int[size];
        rest = new RestDay[size];
        workingDays = fill(source);
    }

    private int[] fill(DaySource source) {
        int[] found = new int[size];
        int working = 0;
        int unsettled = 0;
        for (int i = 0; i < size; i++) {
            LocalDate day = first.plusDays(i);
            rest[i] = source.restOn(day);
            WorkWeek week = source.weekOn(day);
            sessions[i] = source.sessionsOn(day);
            fullDay[i] = week.fullDayNanos();
            closing[i] =
                    sessions[i].length > 0 ? sessions[i][sessions[i].length - 1] : latest(week);
            workedBefore[i + 1] = workedBefore[i] + sum(sessions[i]);
            if (source.isWorkingDay(day)) {
                found[working++] = i;
            }
            workingThrough[i] = working;
            unsettled += source.isSettled(day) ? 0 : 1;
            unsettledThrough[i] = unsettled;
        }
        return Arrays.copyOf(found, working);
    }

    private static long sum(long[] sessions) {
        long sum = 0;
        for (int s = 0; s < sessions.length; s += 2) {
            sum += sessions[s + 1] - sessions[s];
        }
        return sum;
    }

    private static long latest(WorkWeek week) {
        long latest = 0;
        for (int day = 1; day <= 5; day++) {
            for (Session session : week.on(DayOfWeek.of(day))) {
                latest = Math.max(latest, session.close().toNanoOfDay());
            }
        }
        return latest;
    }

    int day(LocalDate date) {
        long index = date.toEpochDay() - firstEpochDay;
        if (index < 0 || index >= size) {
            throw outside(date);
        }
        return (int) index;
    }

    /** The day itself, when the table reaches so far. */
    int within(int day) {
        if (day < 0 || day >= size) {
            throw outside(first.plusDays(day));
        }
        return day;
    }

    int day(Instant moment) {
        long local = moment.getEpochSecond() + offsetSeconds;
        long index = Math.floorDiv(local, SECONDS_A_DAY) - firstEpochDay;
        if (index < 0 || index >= size) {
            throw outside(Zones.dayOf(moment));
        }
        return (int) index;
    }

    long hour(Instant moment) {
        long local = moment.getEpochSecond() + offsetSeconds;
        return Math.floorMod(local, SECONDS_A_DAY) * NANOS_A_SECOND + moment.getNano();
    }

    Instant at(int day, long hour) {
        long seconds = (firstEpochDay + day) * SECONDS_A_DAY - offsetSeconds;
        return Instant.ofEpochSecond(seconds + hour / NANOS_A_SECOND, hour % NANOS_A_SECOND);
    }

    LocalDate date(int day) {
        return first.plusDays(day);
    }

    private static RefusalException outside(LocalDate date) {
        return new RefusalException(new CalendarRefusal.DayOutsideCalendar(date));
    }

    boolean isWorking(int day) {
        return workingThrough[day] > (day == 0 ? 0 : workingThrough[day - 1]);
    }

    /** How many working days there are up to and with this one. */
    int workingThrough(int day) {
        return workingThrough[day];
    }

    /** The n-th working day of the table, counted from one. */
    int workingDay(long n) {
        if (n < 1 || n > workingDays.length) {
            throw outside(n < 1 ? first.minusDays(1) : first.plusDays(size));
        }
        return workingDays[(int) n - 1];
    }

    /** This day if it is worked, else the next that is. */
    int workingDayAtOrAfter(int day) {
        return isWorking(day) ? day : workingDay(workingThrough[day] + 1L);
    }

    long close(int day) {
        return closing[day];
    }

    /** Opening of the day, or its usual close when the agency keeps no hours on it. */
    long open(int day) {
        return sessions[day].length > 0 ? sessions[day][0] : closing[day];
    }

    boolean isOpenDay(int day) {
        return sessions[day].length > 0;
    }

    long fullDay(int day) {
        return fullDay[day];
    }

    @Nullable RestDay rest(int day) {
        return rest[day];
    }

    boolean unsettled(int from, int to) {
        return unsettledThrough[to] > (from == 0 ? 0 : unsettledThrough[from - 1]);
    }

    /** The hour itself inside a session, else the next opening of the day, else -1. */
    long openAtOrAfter(int day, long hour) {
        long[] hours = sessions[day];
        for (int s = 0; s < hours.length; s += 2) {
            if (hour < hours[s + 1]) {
                return Math.max(hour, hours[s]);
            }
        }
        return -1;
    }

    /** Working time from the beginning of the table to this moment, in nanoseconds. */
    long worked(int day, long hour) {
        long worked = workedBefore[day];
        long[] hours = sessions[day];
        for (int s = 0; s < hours.length && hours[s] < hour; s += 2) {
            worked += Math.min(hour, hours[s + 1]) - hours[s];
        }
        return worked;
    }

    long worked(Instant moment) {
        return worked(day(moment), hour(moment));
    }

    /** The earliest moment up to which so much has been worked, above zero. */
    Instant whenWorked(long target) {
        if (target > workedBefore[size]) {
            throw outside(first.plusDays(size));
        }
        int found = Arrays.binarySearch(workedBefore, target);
        int day = found < 0 ? -found - 2 : found - 1;
        while (workedBefore[day] == target) {
            day--;
        }
        long left = target - workedBefore[day];
        long[] hours = sessions[day];
        int s = 0;
        while (left > hours[s + 1] - hours[s]) {
            left -= hours[s + 1] - hours[s];
            s += 2;
        }
        return at(day, hours[s] + left);
    }
}
