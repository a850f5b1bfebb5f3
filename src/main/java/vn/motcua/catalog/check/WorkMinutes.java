package vn.motcua.catalog.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.motcua.calendar.WorkDuration;

/**
 * Durations in working minutes, to compare allowances with limits without a calendar. A limit in
 * calendar days is worth the working days that any such stretch holds without a holiday, five in
 * seven.
 */
record WorkMinutes(int dailyMinutes) {

    private static final BigDecimal HOUR = BigDecimal.valueOf(60);
    private static final BigDecimal DAYS_OF_MONTH = BigDecimal.valueOf(30);

    /** Whether it is an amount of work, as the allowance of a row must be. */
    static boolean isWorkingTime(WorkDuration duration) {
        return switch (duration.unit()) {
            case WORKING_HOUR, WORKING_DAY -> true;
            case CALENDAR_DAY, MONTH, SAME_DAY -> false;
        };
    }

    long of(WorkDuration duration) {
        BigDecimal amount = duration.amount();
        return switch (duration.unit()) {
            case WORKING_HOUR -> amount.multiply(HOUR).longValue();
            case WORKING_DAY -> days(amount);
            case CALENDAR_DAY -> days(fiveInSeven(amount));
            case MONTH -> days(fiveInSeven(amount.multiply(DAYS_OF_MONTH)));
            case SAME_DAY -> dailyMinutes;
        };
    }

    private long days(BigDecimal days) {
        return days.multiply(BigDecimal.valueOf(dailyMinutes)).longValue();
    }

    private static BigDecimal fiveInSeven(BigDecimal days) {
        return days.multiply(BigDecimal.valueOf(5))
                .divide(BigDecimal.valueOf(7), 0, RoundingMode.DOWN)
                .max(BigDecimal.ONE);
    }

    /** For people: working days with at most two decimals. */
    BigDecimal days(long minutes) {
        return BigDecimal.valueOf(minutes)
                .divide(BigDecimal.valueOf(dailyMinutes), 2, RoundingMode.HALF_UP);
    }

    /** For people: hours with at most two decimals. */
    static BigDecimal hours(long minutes) {
        return BigDecimal.valueOf(minutes).divide(HOUR, 2, RoundingMode.HALF_UP);
    }
}
