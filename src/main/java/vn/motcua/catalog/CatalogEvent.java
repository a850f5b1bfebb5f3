package vn.motcua.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.journal.EventType;
import vn.motcua.journal.JournalEvent;

/** What happened to a procedure; the stream is the procedure's. */
public sealed interface CatalogEvent extends JournalEvent {

    /**
     * A version was published; the version before it ends on {@code validFrom}.
     *
     * @param processVersion the number of the internal process within its code
     */
    @EventType("catalog.procedure-published")
    record ProcedurePublished(
            UUID version,
            String code,
            LocalDate validFrom,
            UUID process,
            String processCode,
            int processVersion)
            implements CatalogEvent {}

    /** The internal process of a version was approved by a decision (quyết định phê duyệt). */
    @EventType("catalog.process-approved")
    record ProcessApproved(UUID process, String code, String number, LocalDate signedOn)
            implements CatalogEvent {}

    /** No dossier of the procedure is received from {@code from} on. */
    @EventType("catalog.procedure-abolished")
    record ProcedureAbolished(String code, LocalDate from, String decision, String replacedBy)
            implements CatalogEvent {}

    /** A publication decision was applied to all procedures that it changes. */
    @EventType("catalog.decision-applied")
    record DecisionApplied(
            String number,
            LocalDate signedOn,
            LocalDate effectiveOn,
            @Nullable LocalDate receivedOn,
            List<String> fresh,
            List<String> amended,
            List<String> replaced,
            List<String> abolished)
            implements CatalogEvent {

        public DecisionApplied {
            fresh = List.copyOf(fresh);
            amended = List.copyOf(amended);
            replaced = List.copyOf(replaced);
            abolished = List.copyOf(abolished);
        }
    }
}
