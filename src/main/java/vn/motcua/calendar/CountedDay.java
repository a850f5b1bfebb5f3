package vn.motcua.calendar;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One day of a deadline's explanation.
 *
 * @param number how many days are counted up to and with this one, for limits in days and months
 * @param worked the working time counted on this day, for limits in hours
 * @param rest the holiday or swapped day, when this is one
 */
public record CountedDay(
        LocalDate day, DayMark mark, int number, Duration worked, @Nullable RestDay rest) {

    public boolean counted() {
        return mark.counted();
    }

    /** The name of the holiday or swapped day, or an empty text. */
    public String name(Locale locale) {
        return rest == null ? "" : rest.name(locale);
    }
}
