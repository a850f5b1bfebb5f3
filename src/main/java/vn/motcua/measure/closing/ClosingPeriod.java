package vn.motcua.measure.closing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A month, a quarter or a year of the calendar, in Vietnam. Statutory reports have periods of their
 * own, which end at their cut-off day.
 *
 * @param number which one of its year, from 1
 */
public record ClosingPeriod(Kind kind, int year, int number) {

    private static final Pattern CODE = Pattern.compile("(20\\d\\d)-(?:M(\\d\\d)|Q(\\d)|(Y))");

    /** How long it is. */
    public enum Kind {
        MONTH(1),
        QUARTER(3),
        YEAR(12);

        private final int months;

        Kind(int months) {
            this.months = months;
        }

        int inYear() {
            return 12 / months;
        }
    }

    public ClosingPeriod {
        if (number < 1 || number > kind.inYear()) {
            throw new IllegalArgumentException("No " + kind + " " + number);
        }
    }

    /** All of a year: months, quarters, the year itself. */
    public static List<ClosingPeriod> of(int year) {
        List<ClosingPeriod> all = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            for (int number = 1; number <= kind.inYear(); number++) {
                all.add(new ClosingPeriod(kind, year, number));
            }
        }
        return List.copyOf(all);
    }

    /** Such as {@code 2022-M03}, {@code 2022-Q1} or {@code 2022-Y}; none of what is no code. */
    public static Optional<ClosingPeriod> byCode(String code) {
        Matcher matcher = CODE.matcher(code);
        return matcher.matches()
                ? of(Integer.parseInt(matcher.group(1))).stream()
                        .filter(one -> one.code().equals(code))
                        .findFirst()
                : Optional.empty();
    }

    public String code() {
        return year
                + switch (kind) {
                    case MONTH -> "-M%02d".formatted(number);
                    case QUARTER -> "-Q" + number;
                    case YEAR -> "-Y";
                };
    }

    public LocalDate from() {
        return LocalDate.of(year, (number - 1) * kind.months + 1, 1);
    }

    /** Its last day. */
    public LocalDate to() {
        return YearMonth.of(year, number * kind.months).atEndOfMonth();
    }
}
