package vn.motcua.catalog.publication;

import java.time.LocalDate;
import java.util.UUID;
import vn.motcua.journal.EventType;
import vn.motcua.journal.JournalEvent;

/** What becomes known of a publication decision beside its application; its stream. */
sealed interface PublicationEvent extends JournalEvent {

    /** It was entered into the national database; said again, the last counts. */
    @EventType("catalog.decision-entered")
    record Entered(LocalDate on, UUID by) implements PublicationEvent {}

    /** The office says when it got it, of which nothing was known. */
    @EventType("catalog.decision-received")
    record Received(LocalDate on, UUID by) implements PublicationEvent {}

    /** What was said of that day was wrong; why stands in the row. */
    @EventType("catalog.decision-receipt-corrected")
    record ReceiptCorrected(LocalDate was, LocalDate on, UUID by) implements PublicationEvent {}

    /**
     * The decision itself or an annex was added.
     *
     * @param file the hash of its content
     */
    @EventType("catalog.decision-paper-added")
    record PaperAdded(UUID paper, DecisionPaper.Kind kind, String file)
            implements PublicationEvent {}

    /** A paper turned out to be another one. */
    @EventType("catalog.decision-paper-withdrawn")
    record PaperWithdrawn(UUID paper, String file) implements PublicationEvent {}
}
