package vn.motcua.calendar;

import java.math.BigDecimal;
import java.util.Locale;
import vn.motcua.kernel.RefusalException;

/**
 * A time limit or a step's budget (thời hạn giải quyết): an amount of one unit. The amount is above
 * zero, of at most two decimals, whole in months, and zero only for {@link Unit#SAME_DAY}.
 */
public record WorkDuration(BigDecimal amount, Unit unit) {

    /** What a limit is counted in. */
    public enum Unit {
        /** Giờ làm việc: inside office hours only. */
        WORKING_HOUR,
        /** Ngày làm việc: rest days are left out. */
        WORKING_DAY,
        /** Ngày: rest days count, save that an end on one moves on. */
        CALENDAR_DAY,
        /** Tháng: same day of the month, or its last. */
        MONTH,
        /** Trong ngày: the day of receipt, or the next working day after the cut-off. */
        SAME_DAY
    }

    public WorkDuration {
        amount = amount.signum() == 0 ? BigDecimal.ZERO : amount.stripTrailingZeros();
        if (amount.scale() < 0) {
            amount = amount.setScale(0);
        }
        boolean positive = unit == Unit.SAME_DAY ? amount.signum() == 0 : amount.signum() > 0;
        boolean parted = amount.scale() > (unit == Unit.MONTH ? 0 : 2);
        if (!positive || parted || amount.precision() - amount.scale() > 5) {
            throw new RefusalException(
                    new CalendarRefusal.AmountImpossible(
                            DurationText.number(amount, DurationText.VIETNAMESE)));
        }
    }

    public static WorkDuration workingHours(long hours) {
        return new WorkDuration(BigDecimal.valueOf(hours), Unit.WORKING_HOUR);
    }

    public static WorkDuration workingDays(long days) {
        return new WorkDuration(BigDecimal.valueOf(days), Unit.WORKING_DAY);
    }

    public static WorkDuration calendarDays(long days) {
        return new WorkDuration(BigDecimal.valueOf(days), Unit.CALENDAR_DAY);
    }

    public static WorkDuration months(long months) {
        return new WorkDuration(BigDecimal.valueOf(months), Unit.MONTH);
    }

    public static WorkDuration sameDay() {
        return new WorkDuration(BigDecimal.ZERO, Unit.SAME_DAY);
    }

    /**
     * Reads a limit as the law and the step tables write it in Vietnamese: {@code 3 ngày làm việc},
     * {@code 0,5 ngày làm việc}, {@code 15 ngày}, {@code 4 giờ làm việc}, {@code 1 tháng}, {@code
     * trong ngày}. Capitals, zeros in front and blanks do not matter.
     *
     * @throws RefusalException for a bare {@code giờ}, a number without a unit, and anything else
     */
    public static WorkDuration parse(String text) {
        return DurationText.parse(text);
    }

    /** The limit in words, such as {@code 0,5 ngày làm việc} or {@code 0.5 working days}. */
    public String text(Locale locale) {
        return DurationText.text(this, locale);
    }

    /** Whether there is no part of a unit in it, as a statutory limit must be. */
    public boolean isWhole() {
        return amount.scale() <= 0;
    }

    @Override
    public String toString() {
        return text(DurationText.VIETNAMESE);
    }
}
