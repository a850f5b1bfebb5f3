package vn.motcua.report;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A period of reporting with its days.
 *
 * @param number which one of its year, from 1
 * @param from its first day, in Vietnam; {@code to} the cut-off (ngày chốt số liệu)
 */
public record Period(PeriodKind kind, int year, int number, LocalDate from, LocalDate to) {

    public Period {
        if (number < 1 || number > kind.inYear()) {
            throw new IllegalArgumentException("No " + kind + " " + number);
        }
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A period does not end before it begins");
        }
    }

    /** Such as {@code 2022-Q1}, {@code 2022-M03} or {@code 2022-Y}. */
    public String code() {
        return year
                + "-"
                + kind.letter()
                + switch (kind) {
                    case MONTH -> "%02d".formatted(number);
                    case QUARTER, HALF -> Integer.toString(number);
                    case YEAR -> "";
                };
    }

    /** The month in which it ends. */
    YearMonth lastMonth() {
        return YearMonth.of(year, number * kind.months());
    }
}
