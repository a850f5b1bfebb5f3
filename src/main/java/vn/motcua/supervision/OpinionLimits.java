package vn.motcua.supervision;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.Calendars;
import vn.motcua.kernel.law.DatedRows;

/**
 * How much time an opinion leaves for its answer, by day, in working days of the addressee. No text
 * that was read says how many; the locality does.
 */
@Component
public class OpinionLimits {

    private final DatedRows rows = DatedRows.read("supervision");
    private final Calendars calendars;

    OpinionLimits(Calendars calendars) {
        this.calendars = calendars;
    }

    /** The first day that an answer may be asked for by. */
    public LocalDate earliest(UUID addressee, LocalDate today) {
        return after(addressee, today, "due-least");
    }

    /** The day that an answer is asked for by where none is given. */
    public LocalDate usual(UUID addressee, LocalDate today) {
        return after(addressee, today, "due-default");
    }

    /** Working days that an answer is left at least. */
    public int least(LocalDate on) {
        return rows.onOrFirst(on).number("due-least");
    }

    /** Working days that it is left where no day is given. */
    public int usual(LocalDate on) {
        return rows.onOrFirst(on).number("due-default");
    }

    private LocalDate after(UUID unit, LocalDate day, String key) {
        return calendars.of(unit, day).plusWorkingDays(day, rows.onOrFirst(day).number(key));
    }
}
