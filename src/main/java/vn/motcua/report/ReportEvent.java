package vn.motcua.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.motcua.journal.EventType;
import vn.motcua.journal.JournalEvent;

/** What happens to reports; the stream is the report's. Words stand in rows, their digest here. */
sealed interface ReportEvent extends JournalEvent {

    /**
     * A version was made.
     *
     * @param forms code and version of each form, such as {@code II.06a@1}
     * @param parts the reports that went into it, with version and digest
     * @param digest of all that it says, SHA-256
     * @param reason digest of why it was made anew; blank for the first
     */
    @EventType("report.generated")
    record Generated(
            UUID unit,
            String regime,
            String period,
            LocalDate from,
            LocalDate to,
            int version,
            Instant knownAt,
            List<String> forms,
            List<String> parts,
            String digest,
            String reason)
            implements ReportEvent {

        public Generated {
            forms = List.copyOf(forms);
            parts = List.copyOf(parts);
        }
    }

    /** It was looked through. */
    @EventType("report.checked")
    record Checked(int version) implements ReportEvent {}

    /** Something was said of a number. */
    @EventType("report.explained")
    record Explained(int version, String form, String row, int column, String digest)
            implements ReportEvent {}

    @EventType("report.approved")
    record Approved(int version) implements ReportEvent {}

    /**
     * @param digest of what was signed
     * @param number of the document
     */
    @EventType("report.signed")
    record Signed(int version, String digest, String number) implements ReportEvent {}

    /**
     * @param to the unit above
     * @param due by when it was to be sent
     * @param reason digest of why it is late; blank where it is not
     */
    @EventType("report.sent")
    record Sent(int version, UUID to, LocalDate due, String reason) implements ReportEvent {}

    /** The unit above sent it back. */
    @EventType("report.returned")
    record Returned(int version, String reason) implements ReportEvent {}

    /** It went into the report of the unit above. */
    @EventType("report.consolidated")
    record Consolidated(int version, UUID into, int intoVersion) implements ReportEvent {}

    /**
     * A signed version went to somebody, or came to something there.
     *
     * @param recipient digest of who; {@code proof} of what proves it
     */
    @EventType("report.delivered")
    record Delivered(
            int version,
            Delivery.Way way,
            Delivery.Standing standing,
            LocalDate on,
            String recipient,
            String proof)
            implements ReportEvent {}

    /** Why a dossier was late; the stream is of its own. */
    @EventType("report.late-reason-said")
    record LateReasonSaid(UUID dossier, LateReason reason, String rule, String digest)
            implements ReportEvent {}
}
