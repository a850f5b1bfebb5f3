package vn.motcua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.calendar.WorkDuration;
import vn.motcua.catalog.InternalProcess;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.Step;
import vn.motcua.organization.Lent;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Post;

/**
 * What holds on the day of an act: the version of the procedure that the dossier was received by,
 * its process, the organization as it stands, and the calendar of each unit. Values only.
 *
 * @param calendars of a unit, under the counting rules of a day
 * @param promise the receiving agency's calendar under the counting rules of the day of receipt
 * @param rules what stops the clock, as it holds for this dossier
 * @param door what holds before it is accepted
 * @param offers whether a procedure is received today by an agency, and somebody there begins it
 * @param certification in which book it is entered and what that costs, where it certifies
 * @param kept how long its person is kept after its end, by the rules of today
 */
record Law(
        ProcedureVersion procedure,
        InternalProcess process,
        OrganizationChart chart,
        BiFunction<UUID, LocalDate, WorkCalendar> calendars,
        WorkCalendar promise,
        ClockRules rules,
        IntakeRules door,
        BiPredicate<String, UUID> offers,
        LocalDate today,
        Certification certification,
        Period kept) {

    /** Of a procedure that certifies nothing. */
    Law(
            ProcedureVersion procedure,
            InternalProcess process,
            OrganizationChart chart,
            BiFunction<UUID, LocalDate, WorkCalendar> calendars,
            WorkCalendar promise,
            ClockRules rules,
            IntakeRules door,
            BiPredicate<String, UUID> offers,
            LocalDate today,
            Period kept) {
        this(
                procedure,
                process,
                chart,
                calendars,
                promise,
                rules,
                door,
                offers,
                today,
                Certification.NONE,
                kept);
    }

    /** The same by another process. */
    Law by(InternalProcess other) {
        return new Law(
                procedure,
                other,
                chart,
                calendars,
                promise,
                rules,
                door,
                offers,
                today,
                certification,
                kept);
    }

    /** The one-stop desk of the receiving agency, where the way begins and the citizen comes. */
    Post desk(UUID agency) {
        Step first = process.first();
        return chart.resolve(first.performer(), agency, today)
                .orElseThrow(() ->
                        Workflow.no(
                                new DossierRefusal.NobodyPerforms(
                                        first.id(), first.performer().text())));
    }

    /**
     * The agency that a step is found from: the receiving one for the desk's steps, which receive
     * and hand back, else the one that resolves.
     */
    UUID agencyFor(DossierState s, Step step) {
        return step.performer().equals(process.first().performer()) ? s.agency() : s.resolver();
    }

    /** What somebody was lent by those for whom they stand in today. */
    Set<Lent> lentTo(UUID staff) {
        return chart.standIns().lentTo(staff, today);
    }

    /** The calendar that a limit is counted by which begins on this day. */
    WorkCalendar promiseOn(LocalDate day, UUID agency) {
        return day.equals(today) ? calendar(agency) : promise;
    }

    /** When a unit's allowance that begins now ends, inside its own working hours. */
    Instant allowance(UUID unit, Instant from, WorkDuration time) {
        return calendar(unit).after(from, time);
    }

    /** A unit's calendar under the counting rules of today. */
    WorkCalendar calendar(UUID unit) {
        return calendars.apply(unit, today);
    }
}
