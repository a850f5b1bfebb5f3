package vn.motcua.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.journal.EventType;
import vn.motcua.journal.JournalEvent;

/**
 * What happens to plans of inspections, rounds and visits. What was told at length stands in rows;
 * events keep its digest, SHA-256.
 */
sealed interface InspectionEvent extends JournalEvent {

    @EventType("inspection.plan-drafted")
    record PlanDrafted(UUID agency, int year, String digest) implements InspectionEvent {}

    @EventType("inspection.plan-changed")
    record PlanChanged(String digest) implements InspectionEvent {}

    @EventType("inspection.unit-planned")
    record UnitPlanned(UUID row, UUID unit, InspectionWay way, LocalDate from, LocalDate to)
            implements InspectionEvent {}

    @EventType("inspection.unit-unplanned")
    record UnitUnplanned(UUID row) implements InspectionEvent {}

    @EventType("inspection.plan-approved")
    record PlanApproved(String number, LocalDate on, String file) implements InspectionEvent {}

    @EventType("inspection.plan-sent")
    record PlanSent(LocalDate on, List<UUID> units) implements InspectionEvent {
        public PlanSent {
            units = List.copyOf(units);
        }
    }

    @EventType("inspection.round-opened")
    record RoundOpened(
            UUID agency,
            @Nullable UUID plan,
            InspectionForm form,
            LocalDate from,
            LocalDate to,
            String digest)
            implements InspectionEvent {}

    @EventType("inspection.round-changed")
    record RoundChanged(LocalDate from, LocalDate to, String digest) implements InspectionEvent {}

    @EventType("inspection.member-named")
    record MemberNamed(UUID staff, TeamRole role) implements InspectionEvent {}

    @EventType("inspection.member-left")
    record MemberLeft(UUID staff) implements InspectionEvent {}

    @EventType("inspection.visit-set")
    record VisitSet(
            UUID visit,
            UUID unit,
            @Nullable UUID planned,
            InspectionWay way,
            LocalDate from,
            LocalDate to)
            implements InspectionEvent {}

    @EventType("inspection.decided")
    record Decided(String number, LocalDate on, String file) implements InspectionEvent {}

    @EventType("inspection.round-cancelled")
    record RoundCancelled(String digest) implements InspectionEvent {}

    /** A step of a visit; {@code digest} of what was said with it. */
    @EventType("inspection.stepped")
    record VisitStepped(
            UUID visit,
            VisitStep step,
            VisitState state,
            LocalDate on,
            String number,
            String file,
            String digest)
            implements InspectionEvent {}

    @EventType("inspection.sampled")
    record Sampled(
            UUID visit,
            String seed,
            LocalDate from,
            LocalDate to,
            int size,
            int population,
            String digest,
            List<UUID> dossiers)
            implements InspectionEvent {
        public Sampled {
            dossiers = List.copyOf(dossiers);
        }
    }

    /** An answer; {@code digest} of its words. */
    @EventType("inspection.answered")
    record Answered(
            UUID answer,
            UUID visit,
            @Nullable UUID dossier,
            String item,
            Verdict verdict,
            @Nullable UUID unit,
            String post,
            @Nullable UUID officer,
            String file,
            List<UUID> over,
            String digest)
            implements InspectionEvent {
        public Answered {
            over = List.copyOf(over);
        }
    }

    /**
     * Somebody of the team took a visit along on a device; {@code along} is the device's own id.
     */
    @EventType("inspection.taken-along")
    record VisitTakenAlong(UUID along, UUID visit, String device) implements InspectionEvent {}

    @EventType("inspection.photographed")
    record Photographed(
            UUID photograph, UUID visit, @Nullable UUID dossier, String item, String file)
            implements InspectionEvent {}

    @EventType("inspection.round-ended")
    record RoundEnded(LocalDate on) implements InspectionEvent {}

    @EventType("inspection.conclusion-drafted")
    record ConclusionDrafted(String digest) implements InspectionEvent {}

    @EventType("inspection.recommended")
    record Recommended(
            UUID recommendation, UUID visit, RecommendationKind kind, LocalDate due, String digest)
            implements InspectionEvent {}

    @EventType("inspection.recommendation-dropped")
    record RecommendationDropped(UUID recommendation) implements InspectionEvent {}

    @EventType("inspection.concluded")
    record Concluded(String number, LocalDate on, String file) implements InspectionEvent {}

    @EventType("inspection.recommendation-stepped")
    record RecommendationStepped(
            UUID recommendation,
            RecommendationStep step,
            RecommendationState state,
            LocalDate on,
            String file,
            String digest)
            implements InspectionEvent {}
}
