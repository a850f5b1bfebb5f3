package vn.motcua.initiative.programme;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.Calendars;
import vn.motcua.kernel.law.DatedRows;

/** By when programmes are to be carried out, by the day of receipt. */
@Component
class ProgrammeLimits {

    private final DatedRows rows = DatedRows.read("programme");
    private final Calendars calendars;

    ProgrammeLimits(Calendars calendars) {
        this.calendars = calendars;
    }

    /** The last good day for the document that carries one out: so many working days on. */
    LocalDate planBy(UUID agency, LocalDate received) {
        return calendars
                .of(agency, received)
                .plusWorkingDays(received, rows.onOrFirst(received).number("implement-within"));
    }
}
