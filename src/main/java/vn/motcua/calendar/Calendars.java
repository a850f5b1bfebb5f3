package vn.motcua.calendar;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The calendars of all agencies. */
@Component
public class Calendars {

    /** The calendar of a unit under the law of a day; common hours when the unit has none. */
    public WorkCalendar of(UUID unit, LocalDate on) {
        throw new UnsupportedOperationException(unit + " " + on);
    }

    /** Reads all rows again. */
    public void reload() {}
}
