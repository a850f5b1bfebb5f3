package vn.motcua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.calendar.WorkDuration;
import vn.motcua.catalog.InternalProcess;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.organization.OrganizationChart;

/**
 * What holds on the day of an act: the version of the procedure that the dossier was received by,
 * its process, the organization as it stands, and the calendar of each unit. Values only.
 */
record Law(
        ProcedureVersion procedure,
        InternalProcess process,
        OrganizationChart chart,
        Function<UUID, WorkCalendar> calendars,
        LocalDate today) {

    /** When a unit's allowance that begins now ends, inside its own working hours. */
    Instant allowance(UUID unit, Instant from, WorkDuration time) {
        return calendars.apply(unit).after(from, time);
    }
}
