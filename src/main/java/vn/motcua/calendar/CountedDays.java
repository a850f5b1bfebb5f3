package vn.motcua.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/** The days of one counting, each explained only when it is read. */
final class CountedDays extends AbstractList<CountedDay> implements RandomAccess {

    private final Counting counting;
    private final DayTable table;
    private final int firstDay;
    private final int lastDay;

    CountedDays(Counting counting) {
        this.counting = counting;
        table = counting.table;
        firstDay = table.day(counting.start);
        lastDay = table.day(counting.due());
    }

    @Override
    public int size() {
        return lastDay - firstDay + 1;
    }

    @Override
    public CountedDay get(int index) {
        int day = firstDay + java.util.Objects.checkIndex(index, size());
        return switch (counting.limit.unit()) {
            case WORKING_HOUR -> hours(day);
            case WORKING_DAY -> workingDay(day);
            case CALENDAR_DAY, MONTH -> calendarDay(day);
            case SAME_DAY -> sameDay(day);
        };
    }

    private CountedDay hours(int day) {
        long worked = workedWithin(day);
        DayMark mark = worked > 0 ? countedMark(day) : unworkedMark(day);
        return counted(day, mark, 0, Duration.ofNanos(worked));
    }

    /** Working time of the day from start to due, without what was suspended. */
    private long workedWithin(int day) {
        long begin = Math.max(table.worked(day, 0), table.worked(counting.start));
        long end = Math.min(table.worked(day, Long.MAX_VALUE), table.worked(counting.due()));
        long worked = end - begin;
        long[] gaps = counting.gaps();
        for (int g = 0; g < gaps.length; g += 2) {
            worked -= Math.max(0, Math.min(end, gaps[g + 1]) - Math.max(begin, gaps[g]));
        }
        return Math.max(0, worked);
    }

    private DayMark unworkedMark(int day) {
        if (!table.isWorking(day)) {
            return restMark(day);
        }
        boolean stoodStill = pausedTime(day);
        return stoodStill ? DayMark.PAUSED : DayMark.NO_HOURS;
    }

    private boolean pausedTime(int day) {
        long begin = table.worked(day, 0);
        long end = table.worked(day, Long.MAX_VALUE);
        long[] gaps = counting.gaps();
        for (int g = 0; g < gaps.length; g += 2) {
            if (gaps[g] < end && gaps[g + 1] > begin) {
                return true;
            }
        }
        return false;
    }

    private CountedDay workingDay(int day) {
        if (day == counting.dayZero || day == firstDay) {
            DayMark mark = day == firstDay ? DayMark.RECEIVED : DayMark.COUNTED_AS_RECEIVED;
            return counted(day, mark, 0);
        }
        if (!table.isWorking(day)) {
            return counted(day, restMark(day), numberOfWorkingDay(day));
        }
        DayMark gap = gapMark(day);
        return counted(day, gap == null ? countedMark(day) : gap, numberOfWorkingDay(day));
    }

    private int numberOfWorkingDay(int day) {
        int number = table.workingThrough(day) - table.workingThrough(counting.dayZero);
        long[] gaps = counting.gaps();
        for (int g = 0; g < gaps.length; g += 2) {
            int from = (int) gaps[g];
            int to = (int) Math.min(gaps[g + 1], day);
            number -= to > from ? table.workingThrough(to) - table.workingThrough(from) : 0;
        }
        return Math.max(0, number);
    }

    private CountedDay calendarDay(int day) {
        if (day == firstDay) {
            return counted(day, DayMark.RECEIVED, 0);
        }
        int number = day - counting.dayZero;
        long[] gaps = counting.gaps();
        for (int g = 0; g < gaps.length; g += 2) {
            number -= (int) Math.max(0, Math.min(gaps[g + 1], day) - gaps[g]);
        }
        DayMark gap = gapMark(day);
        if (gap != null) {
            return counted(day, gap, number);
        }
        if (day > counting.end()) {
            DayMark mark = day == lastDay ? DayMark.MOVED_HERE : restMark(day);
            return counted(day, mark, number - (day - counting.end()));
        }
        return counted(day, countedMark(day), number);
    }

    private @Nullable DayMark gapMark(int day) {
        long[] gaps = counting.gaps();
        for (int g = 0; g < gaps.length; g += 2) {
            if (day > gaps[g] && day <= gaps[g + 1]) {
                return day == gaps[g + 1] ? DayMark.RESUMED : DayMark.PAUSED;
            }
        }
        return null;
    }

    private CountedDay sameDay(int day) {
        if (day == lastDay) {
            return counted(day, countedMark(day), 1);
        }
        if (day == firstDay) {
            return counted(day, DayMark.RECEIVED, 0);
        }
        return counted(day, table.isWorking(day) ? DayMark.PAUSED : restMark(day), 0);
    }

    private DayMark countedMark(int day) {
        RestDay rest = table.rest(day);
        return rest != null && rest.worked() ? DayMark.COUNTED_SWAPPED : DayMark.COUNTED;
    }

    private DayMark restMark(int day) {
        RestDay rest = table.rest(day);
        if (rest != null) {
            return switch (rest.kind()) {
                case HOLIDAY -> DayMark.HOLIDAY;
                case COMPENSATION -> DayMark.COMPENSATION;
                case SWAPPED_OFF -> DayMark.SWAPPED_OFF;
                case SWAPPED_IN -> DayMark.NO_HOURS;
            };
        }
        DayOfWeek weekday = table.date(day).getDayOfWeek();
        return weekday == DayOfWeek.SATURDAY ? DayMark.SATURDAY : DayMark.SUNDAY;
    }

    private CountedDay counted(int day, DayMark mark, int number) {
        return counted(day, mark, number, Duration.ZERO);
    }

    private CountedDay counted(int day, DayMark mark, int number, Duration worked) {
        LocalDate date = table.date(day);
        return new CountedDay(date, mark, number, worked, table.rest(day));
    }
}
