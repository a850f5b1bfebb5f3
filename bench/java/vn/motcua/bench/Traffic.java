package vn.motcua.bench;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.kernel.Zones;

/**
 * When dossiers come: more each year, more on Mondays and before the year's end, few around Tết,
 * most in the morning; and never while the office is closed.
 */
final class Traffic {

    private static final double[] WEEKDAYS = {1.3, 1.1, 1.0, 1.0, 0.85, 0.6, 0.4};
    private static final double[] MONTHS = {
        0.9, 0.8, 1.1, 1.0, 1.0, 1.05, 1.1, 1.05, 1.0, 1.0, 1.15, 1.4
    };
    private static final double A_YEAR_MORE = 1.08;
    private static final double AROUND_TET = 0.45;
    private static final int DAYS_AROUND_TET = 12;

    /** Of a working day, eighth by eighth. */
    private static final double[] HOURS = {0.14, 0.21, 0.18, 0.1, 0.1, 0.13, 0.1, 0.04};

    /** The first day of each lunar year that there is traffic in. */
    private static final List<LocalDate> TET =
            List.of(
                    LocalDate.of(2022, 2, 1),
                    LocalDate.of(2023, 1, 22),
                    LocalDate.of(2024, 2, 10),
                    LocalDate.of(2025, 1, 29),
                    LocalDate.of(2026, 2, 17));

    private final WorkCalendar calendar;

    Traffic(WorkCalendar calendar) {
        this.calendar = calendar;
    }

    /** How many come on each working day; all of them together are so many. */
    List<Day> days(LocalDate first, LocalDate last, int dossiers) {
        List<LocalDate> open =
                first.datesUntil(last.plusDays(1)).filter(calendar::isWorkingDay).toList();
        double all = open.stream().mapToDouble(Traffic::weight).sum();
        List<Day> days = new ArrayList<>(open.size());
        double due = 0;
        int given = 0;
        for (LocalDate day : open) {
            due += weight(day) / all * dossiers;
            int upTo = Math.min(dossiers, (int) Math.round(due));
            days.add(new Day(day, upTo - given));
            given = upTo;
        }
        return days;
    }

    record Day(LocalDate day, int dossiers) {}

    private static double weight(LocalDate day) {
        double weight =
                WEEKDAYS[day.getDayOfWeek().getValue() - 1]
                        * MONTHS[day.getMonthValue() - 1]
                        * Math.pow(A_YEAR_MORE, day.getYear() - 2022);
        boolean tet =
                TET.stream()
                        .anyMatch(t ->
                                Math.abs(t.toEpochDay() - day.toEpochDay()) <= DAYS_AROUND_TET);
        return tet ? weight * AROUND_TET : weight;
    }

    /** The moments of so many receipts on one working day, in order. */
    List<Instant> moments(LocalDate day, int dossiers, RandomGenerator random) {
        Instant midnight = Zones.instantOf(day.atTime(LocalTime.MIN));
        Duration full = calendar.fullDay(day);
        return random.doubles(dossiers)
                .map(share -> (eighth(share) + random.nextDouble()) / HOURS.length)
                .mapToObj(part -> calendar.after(midnight, of(full, part)))
                .sorted()
                .toList();
    }

    private static int eighth(double share) {
        double left = share;
        int eighth = 0;
        while (eighth < HOURS.length - 1 && left > HOURS[eighth]) {
            left -= HOURS[eighth];
            eighth++;
        }
        return eighth;
    }

    /** Part of a stretch, in whole milliseconds and never nothing. */
    static Duration of(Duration whole, double part) {
        return Duration.ofMillis(1 + (long) (whole.toMillis() * part * 0.999));
    }
}
