package vn.motcua.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.LegalBasis;

/** The dated rows behind one agency's calendar, asked day by day while its table is laid out. */
final class DaySource {

    /** So far beyond the last year with rows, limits may still reach. */
    private static final int YEARS_AFTER = 5;

    private final Map<LocalDate, RestDay> restDays = new HashMap<>();
    private final Set<Integer> settledYears = new HashSet<>();
    private final List<OfficeHours> hours;
    private final int firstYear;
    private final int lastYear;

    /**
     * @param hours in order of preference: the agency's own rows before the common ones
     */
    DaySource(List<RestDay> rows, List<OfficeHours> hours) {
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("A calendar needs rest days");
        }
        this.hours = List.copyOf(hours);
        rows.forEach(row -> restDays.put(row.day(), row));
        rows.forEach(row -> settledYears.add(row.day().getYear()));
        rows.stream()
                .filter(RestDay::provisional)
                .forEach(row -> settledYears.remove(row.day().getYear()));
        firstYear = rows.stream().mapToInt(row -> row.day().getYear()).min().orElseThrow();
        lastYear = rows.stream().mapToInt(row -> row.day().getYear()).max().orElseThrow();
    }

    LocalDate first() {
        return LocalDate.of(firstYear - 1, 1, 1);
    }

    LocalDate last() {
        return LocalDate.of(lastYear + YEARS_AFTER, 12, 31);
    }

    @Nullable RestDay restOn(LocalDate day) {
        return restDays.get(day);
    }

    boolean isSettled(LocalDate day) {
        return settledYears.contains(day.getYear());
    }

    /** Monday to Friday save the rows that are off, and weekly rest days that rows make worked. */
    @LegalBasis({"bo-luat-lao-dong-2019#111", "bo-luat-lao-dong-2019#112"})
    boolean isWorkingDay(LocalDate day) {
        RestDay row = restDays.get(day);
        return row == null ? day.getDayOfWeek().getValue() <= 5 : row.worked();
    }

    WorkWeek weekOn(LocalDate day) {
        return hours.stream()
                .filter(row -> row.holdsOn(day))
                .findFirst()
                .map(OfficeHours::week)
                .orElseThrow(() -> new IllegalStateException("No office hours on " + day));
    }

    /** Opening and close of each session in turn, in nanoseconds of the day. */
    long[] sessionsOn(LocalDate day) {
        RestDay row = restDays.get(day);
        if (row != null && !row.worked()) {
            return new long[0];
        }
        List<Session> list = weekOn(day).on(weekdayWorked(day, row));
        long[] pairs = new long[list.size() * 2];
        for (int i = 0; i < list.size(); i++) {
            pairs[2 * i] = list.get(i).open().toNanoOfDay();
            pairs[2 * i + 1] = list.get(i).close().toNanoOfDay();
        }
        return pairs;
    }

    /** A worked Saturday keeps the hours of the day that it stands for. */
    private static DayOfWeek weekdayWorked(LocalDate day, @Nullable RestDay row) {
        if (row == null) {
            return day.getDayOfWeek();
        }
        LocalDate stoodFor = row.standsFor();
        return stoodFor == null ? DayOfWeek.MONDAY : stoodFor.getDayOfWeek();
    }
}
