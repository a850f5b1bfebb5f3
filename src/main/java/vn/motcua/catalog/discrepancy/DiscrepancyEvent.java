package vn.motcua.catalog.discrepancy;

import java.time.LocalDate;
import java.util.UUID;
import vn.motcua.journal.EventType;
import vn.motcua.journal.JournalEvent;

/** What happens to a discrepancy; the stream is its ticket's. Words are about procedures alone. */
sealed interface DiscrepancyEvent extends JournalEvent {

    /**
     * Somebody found it, or opened it from a difference.
     *
     * @param constituent name of the {@code Constituent}; blank for the procedure as a whole
     * @param local what the local catalogue said; blank where that was not looked at, as the two
     *     after it
     * @param note what the finder said
     * @param due the last day on which it is to be recommended, cured or dismissed
     */
    @EventType("catalog.discrepancy-opened")
    record Opened(
            String code,
            String name,
            String field,
            String constituent,
            DiscrepancyType kind,
            String local,
            String national,
            String decision,
            String note,
            LocalDate on,
            LocalDate due,
            UUID by)
            implements DiscrepancyEvent {}

    /** Somebody is to see to it. */
    @EventType("catalog.discrepancy-assigned")
    record Assigned(UUID owner, UUID by) implements DiscrepancyEvent {}

    @EventType("catalog.discrepancy-confirmed")
    record Confirmed(Cure cure, String note, UUID by) implements DiscrepancyEvent {}

    /** The letter that recommends a cure was signed and sent. */
    @EventType("catalog.discrepancy-recommended")
    record Recommended(UUID letter, String number, LocalDate on, String recipient, UUID by)
            implements DiscrepancyEvent {}

    /**
     * What came of it.
     *
     * @param outcome {@code ACCEPTED}, {@code REJECTED} or {@code CURED}
     * @param number of the answer; blank where there is none
     */
    @EventType("catalog.discrepancy-answered")
    record Answered(TicketState outcome, String number, LocalDate on, String note, UUID by)
            implements DiscrepancyEvent {}

    @EventType("catalog.discrepancy-dismissed")
    record Dismissed(String reason, LocalDate on, UUID by) implements DiscrepancyEvent {}
}
