package vn.motcua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Unit;

/**
 * The open dues of one agency's units, counted again by the calendar as it now stands. What has
 * passed, what stands and what was promised stay as they are.
 */
@LegalBasis("nd-61-2018#19")
final class Recounting {

    private Recounting() {}

    static List<DossierEvent> recount(
            DossierState s, DossierCommand.RecountDues c, Law law, Acting acting) {
        List<MovedDue> moved =
                dues(s, c.agency(), law, acting.now()).stream()
                        .filter(due -> due.effect().moves())
                        .map(RecountDue::moved)
                        .toList();
        return moved.isEmpty()
                ? List.of()
                : List.of(
                        new DossierEvent.DuesRecounted(
                                acting.by(), c.instrument(), c.number(), moved));
    }

    /** Every open due of the agency's units, with what a recount does to it. */
    static List<RecountDue> dues(DossierState s, UUID agency, Law law, Instant now) {
        Set<Integer> held = Pauses.held(s, law);
        return s.open().stream()
                .filter(task -> concerns(task.unit(), agency, law))
                .map(task -> due(task, held.contains(task.no()), s, law, now))
                .toList();
    }

    private static RecountDue due(
            OpenTask task, boolean held, DossierState s, Law law, Instant now) {
        if (held) {
            return new RecountDue(task, task.due(), RecountEffect.STANDING);
        }
        if (task.due().isBefore(now)) {
            return new RecountDue(task, task.due(), RecountEffect.PASSED);
        }
        return Allowances.counted(task, s, law)
                .map(counted -> counted(task, counted, now))
                .orElse(new RecountDue(task, task.due(), RecountEffect.UNKNOWN));
    }

    private static RecountDue counted(OpenTask task, Instant counted, Instant now) {
        if (counted.equals(task.due())) {
            return new RecountDue(task, task.due(), RecountEffect.UNCHANGED);
        }
        if (!counted.isAfter(now)) {
            return new RecountDue(task, task.due(), RecountEffect.WOULD_PASS);
        }
        MovedDue moved = new MovedDue(task.no(), task.due(), counted);
        return new RecountDue(task, counted, moved.effect());
    }

    private static boolean concerns(UUID unit, UUID agency, Law law) {
        return binds(unit, agency, law.chart(), law.today());
    }

    /** Whether a unit belongs to the agency, or to one merged into it. */
    static boolean binds(UUID unit, UUID agency, OrganizationChart chart, LocalDate today) {
        return chart.agencyOf(chart.successorOf(unit, today), today)
                .map(Unit::id)
                .filter(id -> chart.successorOf(id, today).equals(agency))
                .isPresent();
    }
}
