package vn.motcua.payment.cashless;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.journal.EventType;
import vn.motcua.journal.JournalEvent;

/** What is noted of payment without cash; texts stand in rows, an event keeps their digest. */
sealed interface CashlessEvent extends JournalEvent {

    /** A procedure can be paid by a channel at an agency from a day on. */
    @EventType("payment.setup-noted")
    record SetupNoted(
            UUID agency,
            String procedure,
            PayChannel channel,
            LocalDate since,
            String note,
            UUID by)
            implements CashlessEvent {}

    /** A test went through. */
    @EventType("payment.setup-tested")
    record SetupTested(LocalDate day, String transaction, UUID by) implements CashlessEvent {}

    /** It cannot be paid so any more from a day on; or it never could. */
    @EventType("payment.setup-ended")
    record SetupEnded(LocalDate day, boolean mistaken, String reason, UUID by)
            implements CashlessEvent {}

    /**
     * A service outside the administration, as it is from now on.
     *
     * @param replaces what was said of it before; absent where it is new
     * @param from first day on which it is in the register
     * @param since the day since which it is paid without cash; absent where it is not
     * @param words digest of unit, service, channel and evidence
     */
    @EventType("payment.outside-noted")
    record OutsideNoted(
            UUID agency,
            @Nullable UUID replaces,
            OutsideKind kind,
            LocalDate from,
            @Nullable LocalDate since,
            String words,
            UUID by)
            implements CashlessEvent {}

    /** It is no service of the area any more from a day on; or it never was. */
    @EventType("payment.outside-ended")
    record OutsideEnded(LocalDate day, boolean mistaken, String reason, UUID by)
            implements CashlessEvent {}
}
