package vn.motcua.petition;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.PauseLedger;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.calendar.WorkDuration;
import vn.motcua.kernel.Zones;
import vn.motcua.kernel.law.DatedRows;

/** The limits of petitions in working days, by the day on which an agency's stretch begins. */
@Component
public class PetitionLimits {

    private final DatedRows rows = DatedRows.read("petition");

    private int days(String key, LocalDate on) {
        return rows.onOrFirst(on).number(key);
    }

    /**
     * The last good days of a stretch that began at a moment, through the pauses since. The day of
     * receipt is not counted, and clocks stand while the sender was asked for more.
     */
    Dues dues(Instant from, PauseLedger pauses, WorkCalendar calendar) {
        LocalDate day = Zones.dayOf(from);
        return new Dues(
                due(from, days("classify", day), pauses, calendar),
                due(from, days("refuse", day), pauses, calendar),
                due(from, days("supplement", day), pauses, calendar),
                due(from, days("transfer", day), pauses, calendar),
                due(from, days("resolve", day), pauses, calendar));
    }

    private static LocalDate due(
            Instant from, int days, PauseLedger pauses, WorkCalendar calendar) {
        return calendar.deadline(from, WorkDuration.workingDays(days), pauses).dueDay();
    }

    /** The last good day to publish a reply that was approved at a moment. */
    LocalDate publishBy(Instant approved, WorkCalendar calendar) {
        LocalDate day = Zones.dayOf(approved);
        return calendar.plusWorkingDays(day, days("publish", day));
    }

    /** From which day on one whose sender does not answer may be refused. */
    LocalDate unansweredAfter(Instant asked, WorkCalendar calendar) {
        LocalDate day = Zones.dayOf(asked);
        return calendar.plusWorkingDays(day, days("supplement-wait", day));
    }

    /** What an answered question does to the clocks. */
    PauseLedger.Effect supplementEffect(LocalDate on) {
        return rows.onOrFirst(on).one(PauseLedger.Effect.class, "supplement-effect");
    }

    /** Whether one without name, address or contact is only refused. */
    boolean refusesAnonymous(LocalDate on) {
        return rows.onOrFirst(on).text("anonymous").equals("REFUSE");
    }

    /** How often the same petition may be opened again. */
    int reopenMost(LocalDate on) {
        return days("reopen-most", on);
    }

    /** How many files one sending may bring. */
    public int filesMost(LocalDate on) {
        return days("files-most", on);
    }

    /** How long who sent a petition is kept after its end. */
    Period kept(LocalDate on) {
        return Period.parse(rows.onOrFirst(on).text("person-kept"));
    }
}
