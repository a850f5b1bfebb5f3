package vn.motcua.score;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A month, a quarter or a year of the calendar of Vietnam.
 *
 * @param id as an address says it: {@code 2022-06}, {@code 2022-Q2}, {@code 2022}
 * @param from its first day; {@code to} its last
 */
public record Period(String id, Kind kind, LocalDate from, LocalDate to) {

    /** How long it is. */
    public enum Kind {
        MONTH,
        QUARTER,
        YEAR
    }

    private static final Pattern ID =
            Pattern.compile("([0-9]{4})(?:-(?:Q([1-4])|(0[1-9]|1[0-2])))?");
    private static final int MONTHS = 12;
    private static final int QUARTERS = 4;
    private static final int YEARS = 3;

    public static Optional<Period> of(String id) {
        Matcher found = ID.matcher(id);
        if (!found.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(found.group(1));
        if (found.group(2) != null) {
            return Optional.of(quarter(year, Integer.parseInt(found.group(2))));
        }
        return Optional.of(
                found.group(3) == null
                        ? year(year)
                        : month(YearMonth.of(year, Integer.parseInt(found.group(3)))));
    }

    public static Period month(YearMonth month) {
        return new Period(month.toString(), Kind.MONTH, month.atDay(1), month.atEndOfMonth());
    }

    private static Period quarter(int year, int no) {
        YearMonth first = YearMonth.of(year, 3 * no - 2);
        return new Period(
                year + "-Q" + no, Kind.QUARTER, first.atDay(1), first.plusMonths(2).atEndOfMonth());
    }

    /** The year of the calendar. */
    public static Period year(int year) {
        return new Period(
                "%04d".formatted(year),
                Kind.YEAR,
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31));
    }

    /** The period without the days that are still to come. */
    public Period until(LocalDate today) {
        return to.isAfter(today) ? new Period(id, kind, from, today) : this;
    }

    /** The number of its quarter or month within its year; 1 of a year. */
    public int no() {
        return switch (kind) {
            case MONTH -> from.getMonthValue();
            case QUARTER -> (from.getMonthValue() + 2) / 3;
            case YEAR -> 1;
        };
    }

    /** The twelve months that end with that of a day. */
    public static List<Period> monthsTo(LocalDate day) {
        List<Period> months = new ArrayList<>();
        for (int back = MONTHS - 1; back >= 0; back--) {
            months.add(month(YearMonth.from(day).minusMonths(back)));
        }
        return months;
    }

    /** What is offered to choose from on a day, the longest and youngest first. */
    public static List<Period> offered(LocalDate today) {
        List<Period> all = new ArrayList<>();
        for (int back = 0; back < YEARS; back++) {
            all.add(year(today.getYear() - back));
        }
        for (int back = 0; back < QUARTERS; back++) {
            LocalDate day = today.minusMonths(3L * back);
            all.add(quarter(day.getYear(), (day.getMonthValue() + 2) / 3));
        }
        all.addAll(monthsTo(today).reversed());
        return all;
    }
}
