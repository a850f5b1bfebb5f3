package vn.motcua.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The week that an agency keeps from one day to another, both included, by a local decision. */
public record OfficeHours(
        LocalDate validFrom, @Nullable LocalDate validTo, WorkWeek week, String source) {

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
