package vn.motcua.measure.closing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.motcua.journal.EventType;
import vn.motcua.journal.JournalEvent;

/** What happens to the figures of a period; the stream is that of unit and period. */
sealed interface ClosingEvent extends JournalEvent {

    /**
     * A version was closed.
     *
     * @param digest of all its figures, SHA-256
     * @param reason digest of why it was closed anew; blank for the first
     */
    @EventType("measure.period-closed")
    record PeriodClosed(
            UUID unit,
            String period,
            LocalDate from,
            LocalDate to,
            int version,
            Instant knownAt,
            int figures,
            String digest,
            String reason)
            implements ClosingEvent {}

    /** A leader signed it. */
    @EventType("measure.period-signed")
    record PeriodSigned(int version, String digest) implements ClosingEvent {}
}
