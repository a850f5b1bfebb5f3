package vn.motcua.inspection;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.Calendars;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.law.DatedRows;

/** How much time inspections have, by day; in working days of the inspecting agency. */
@Component
@LegalBasis({"tt-25-2014#15", "tt-02-2017#46"})
public class InspectionLimits {

    private final DatedRows rows = DatedRows.read("inspection");
    private final Calendars calendars;

    InspectionLimits(Calendars calendars) {
        this.calendars = calendars;
    }

    private LocalDate after(UUID agency, LocalDate day, String key) {
        return calendars.of(agency, day).plusWorkingDays(day, rows.onOrFirst(day).number(key));
    }

    /** The last good day to send a plan that was approved on a day. */
    public LocalDate sendBy(UUID agency, LocalDate approved) {
        return after(agency, approved, "plan-send-within");
    }

    /** The day of a year before which its plan is to be approved. */
    public LocalDate approveBefore(int year) {
        String day = rows.onOrFirst(LocalDate.of(year, 1, 1)).text("plan-approve-before");
        return MonthDay.parse("--" + day).atYear(year);
    }

    /** How many working days before it a visit is to be announced. */
    public int lead(InspectionForm form, LocalDate on) {
        return rows.onOrFirst(on)
                .number(
                        form == InspectionForm.UNANNOUNCED
                                ? "notice-before-unannounced"
                                : "notice-before");
    }

    /** The first day for which a notice of a day is early enough. */
    public LocalDate earliest(UUID agency, InspectionForm form, LocalDate notice) {
        return calendars.of(agency, notice).plusWorkingDays(notice, lead(form, notice));
    }

    /** The first day for which a unit's report of a day is early enough. */
    public LocalDate reportReady(UUID agency, LocalDate report) {
        return after(agency, report, "report-before");
    }

    /** The last good day for the conclusion of a round that ended on a day. */
    public LocalDate concludeBy(UUID agency, LocalDate ended) {
        return after(agency, ended, "conclude-within");
    }

    /** The last good day for the unit's report on a conclusion that it received on a day. */
    public LocalDate remedyBy(UUID agency, LocalDate received) {
        return after(agency, received, "remedy-within");
    }

    /** The most dossiers that a sample is drawn from. */
    public int sampleMost(LocalDate on) {
        return rows.onOrFirst(on).number("sample-most");
    }
}
