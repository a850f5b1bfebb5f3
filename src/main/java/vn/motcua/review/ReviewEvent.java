package vn.motcua.review;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.motcua.journal.EventType;
import vn.motcua.journal.JournalEvent;

/**
 * What happens to reviews; the stream is the plan's. Words stand in rows, their digest (SHA-256)
 * here.
 */
sealed interface ReviewEvent extends JournalEvent {

    @EventType("review.plan-begun")
    record PlanBegun(UUID unit, int year, String title) implements ReviewEvent {}

    /** A procedure came into the draft of the plan. */
    @EventType("review.procedure-planned")
    record ProcedurePlanned(
            UUID planned,
            String code,
            UUID version,
            UUID unit,
            LocalDate from,
            LocalDate to,
            Planned.Basis basis,
            String digest)
            implements ReviewEvent {}

    @EventType("review.procedure-withdrawn")
    record ProcedureWithdrawn(UUID planned) implements ReviewEvent {}

    /**
     * A decision issued the plan, and what it holds is frozen.
     *
     * @param items how many regulatory items its procedures have
     * @param digest of all of them
     */
    @EventType("review.plan-issued")
    record PlanIssued(String number, LocalDate signedOn, int procedures, int items, String digest)
            implements ReviewEvent {}

    @EventType("review.sheet-written")
    record SheetWritten(UUID planned, int version, String digest) implements ReviewEvent {}

    /** The head of the unit approved a version of the sheet. */
    @EventType("review.sheet-approved")
    record SheetApproved(UUID planned, int version, LocalDate on, String digest)
            implements ReviewEvent {}

    /** The head of the unit approved its report. */
    @EventType("review.report-approved")
    record ReportApproved(UUID report, UUID unit, int round, LocalDate on, String digest)
            implements ReviewEvent {}

    /** The control office made the consolidated report. */
    @EventType("review.consolidated")
    record Consolidated(
            UUID report, int round, LocalDate on, List<UUID> parts, int merged, String digest)
            implements ReviewEvent {

        public Consolidated {
            parts = List.copyOf(parts);
        }
    }

    /**
     * A report went one step on.
     *
     * @param number of the document; blank where there is none
     * @param words digest of the reason; blank where there is none
     */
    @EventType("review.report-moved")
    record ReportMoved(UUID report, ReportStep.Kind step, LocalDate on, String number, String words)
            implements ReviewEvent {}

    /** Those above said or did something of what was proposed. */
    @EventType("review.outcome-noted")
    record OutcomeNoted(
            UUID report, String procedure, Outcome.Standing standing, LocalDate on, String document)
            implements ReviewEvent {}
}
