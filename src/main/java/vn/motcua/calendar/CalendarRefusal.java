package vn.motcua.calendar;

import java.time.LocalDate;
import vn.motcua.kernel.Refusal;

/** What the calendar says no to. */
public sealed interface CalendarRefusal extends Refusal {

    @Override
    default Kind kind() {
        return Kind.INVALID;
    }

    /** A time limit that is not written as one. */
    record DurationUnreadable(String text) implements CalendarRefusal {}

    /** A number without a unit; it is not guessed. */
    record DurationWithoutUnit(String text) implements CalendarRefusal {}

    /** A bare "giờ": hours of the clock and working hours differ, so it is not guessed. */
    record HourUnclear(String text) implements CalendarRefusal {}

    /** Nothing, or a part of something that cannot be parted, such as half a month. */
    record AmountImpossible(String text) implements CalendarRefusal {}

    /** A statutory limit in parts of a day; only the budget of a step may be so fine. */
    record LimitNotWhole(String text) implements CalendarRefusal {}

    /** A day so far off that nobody can say which days are worked. */
    record DayOutsideCalendar(LocalDate day) implements CalendarRefusal {}

    /** Weekly hours that are not written as such. */
    record HoursUnreadable(String text) implements CalendarRefusal {}

    /** A rest day or hours without the instrument that set them. */
    record SourceMissing() implements CalendarRefusal {
        @Override
        public String field() {
            return "source";
        }
    }
}
