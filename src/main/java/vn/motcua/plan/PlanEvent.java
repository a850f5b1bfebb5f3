package vn.motcua.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.journal.EventType;
import vn.motcua.journal.JournalEvent;

/** What happens to a plan; the stream is the plan's. */
sealed interface PlanEvent extends JournalEvent {

    /** A row as it is said from now on. */
    record Said(
            UUID row,
            int appendix,
            String section,
            String code,
            String task,
            String lead,
            String support,
            String product,
            String time,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            boolean always,
            @Nullable UUID parent) {}

    /**
     * A document was read, or a plan begun from the rows of another.
     *
     * @param source hash of the document; blank where it was made here
     */
    @EventType("plan.staged")
    record Staged(
            UUID unit,
            int year,
            String title,
            String number,
            @Nullable LocalDate day,
            @Nullable UUID parent,
            String source,
            int findings,
            List<Said> rows)
            implements PlanEvent {

        public Staged {
            rows = List.copyOf(rows);
        }
    }

    @EventType("plan.row-added")
    record RowAdded(Said row) implements PlanEvent {}

    /** A row says something else; what it said before is in the events before. */
    @EventType("plan.row-corrected")
    record RowCorrected(Said row) implements PlanEvent {}

    @EventType("plan.row-withdrawn")
    record RowWithdrawn(UUID row, String code, String reason) implements PlanEvent {}

    /** Somebody said whom words of the plan mean. */
    @EventType("plan.agency-chosen")
    record AgencyChosen(String said, List<UUID> units) implements PlanEvent {

        public AgencyChosen {
            units = List.copyOf(units);
        }
    }

    /** Somebody looked at what is odd and left it as it is. */
    @EventType("plan.findings-kept")
    record FindingsKept(List<Integer> findings) implements PlanEvent {

        public FindingsKept {
            findings = List.copyOf(findings);
        }
    }

    /** Somebody looked at all of it. */
    @EventType("plan.checked")
    record Checked(int rows, int kept, int corrected) implements PlanEvent {}

    /** It goes back to be corrected. */
    @EventType("plan.reopened")
    record Reopened() implements PlanEvent {}

    /**
     * @param file hash of the signed document; blank where none is kept
     */
    @EventType("plan.issued")
    record Issued(String number, LocalDate day, String title, String file) implements PlanEvent {}

    /**
     * A unit handed in what came of a row.
     *
     * @param complete whether the task is done by it
     * @param digest of number, title and signer, which stand in the row
     */
    @EventType("plan.evidence-given")
    record EvidenceGiven(
            UUID evidence,
            UUID row,
            UUID unit,
            LocalDate day,
            boolean complete,
            String file,
            String digest)
            implements PlanEvent {}

    @EventType("plan.evidence-withdrawn")
    record EvidenceWithdrawn(UUID evidence, UUID row) implements PlanEvent {}

    /** The sheet of a quarter was written or written again; its words stand in rows. */
    @EventType("plan.review-written")
    record ReviewWritten(int year, int quarter, int rows, String digest) implements PlanEvent {}

    @EventType("plan.review-closed")
    record ReviewClosed(int year, int quarter, LocalDate on) implements PlanEvent {}

    /**
     * A line of the budget was written, or took the place of another. Amounts are whole đồng; the
     * words stand in the row.
     */
    @EventType("plan.budget-said")
    record BudgetSaid(
            UUID line,
            @Nullable UUID replaces,
            @Nullable UUID row,
            UUID unit,
            String category,
            String source,
            String digest,
            long planned,
            long allotted,
            long spent)
            implements PlanEvent {}

    @EventType("plan.budget-withdrawn")
    record BudgetWithdrawn(UUID line, String digest) implements PlanEvent {}

    /** The rows were taken from the plan of the year before. */
    @EventType("plan.begun-from")
    record BegunFrom(UUID plan, int year) implements PlanEvent {}
}
