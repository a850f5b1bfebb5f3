package vn.motcua.payment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.journal.EventType;
import vn.motcua.journal.JournalEvent;

/**
 * What happens to the money of a dossier, on a stream of its own beside the dossier's. Amounts are
 * in đồng. Reasons and payers stand in rows; an event keeps their digest.
 */
sealed interface PaymentEvent extends JournalEvent {

    /**
     * Something is owed.
     *
     * @param unit price of one, of which there are {@code count}
     * @param notice number of the notice of who sets a tax; empty for fees
     * @param by absent where it follows from the fee lines at reception
     */
    @EventType("payment.obliged")
    record Obliged(
            UUID obligation,
            UUID dossier,
            UUID agency,
            ObligationKind kind,
            long unit,
            int count,
            String notice,
            @Nullable UUID by)
            implements PaymentEvent {

        long amount() {
            return unit * count;
        }
    }

    /** Nothing is to be paid after all; reason and basis stand in the row. */
    @EventType("payment.exempted")
    record Exempted(UUID obligation, String reason, UUID by) implements PaymentEvent {}

    /** It was put down by mistake, or was paid elsewhere and the desk has seen the receipt. */
    @EventType("payment.obligation-dropped")
    record Dropped(UUID obligation, UUID by) implements PaymentEvent {}

    /** Somebody went to a gateway to pay. */
    @EventType("payment.order-begun")
    record OrderBegun(
            UUID order, String gateway, String reference, List<UUID> obligations, long amount)
            implements PaymentEvent {

        public OrderBegun {
            obligations = List.copyOf(obligations);
        }
    }

    /**
     * The gateway said that nothing was paid.
     *
     * @param code the gateway's own, or {@code lapsed}
     */
    @EventType("payment.order-failed")
    record OrderFailed(UUID order, String code) implements PaymentEvent {}

    /**
     * Asked about an order, the gateway said another amount; what it says later still counts.
     *
     * @param amount that it said, in đồng; below nought where it said none
     */
    @EventType("payment.order-disputed")
    record OrderDisputed(UUID order, long amount, String code) implements PaymentEvent {}

    /**
     * Money came for what was owed.
     *
     * @param order absent at the counter
     * @param transaction number of a slip, of the bank or of the gateway; empty for cash
     */
    @EventType("payment.paid")
    record Paid(
            UUID payment,
            @Nullable UUID order,
            Way way,
            List<UUID> obligations,
            long amount,
            String transaction)
            implements PaymentEvent {

        public Paid {
            obligations = List.copyOf(obligations);
        }
    }

    /** Money came for what nobody owed any more; it is to be given back. */
    @EventType("payment.money-astray")
    record Astray(UUID payment, UUID order, long amount, String transaction)
            implements PaymentEvent {}

    /** A receipt (biên lai) was given for one thing that was owed. */
    @EventType("payment.receipt-issued")
    record ReceiptIssued(
            UUID receipt, UUID payment, UUID obligation, int year, int number, long amount)
            implements PaymentEvent {}

    /**
     * A receipt holds no longer; its number is never given again.
     *
     * @param reason digest of it; absent where all of the money was given back
     */
    @EventType("payment.receipt-voided")
    record ReceiptVoided(UUID receipt, @Nullable String reason, @Nullable UUID by)
            implements PaymentEvent {}

    /** Money is to be given back. */
    @EventType("payment.refund-asked")
    record RefundAsked(UUID refund, UUID payment, long amount, Way way, String reason, UUID by)
            implements PaymentEvent {}

    /** It was given back. */
    @EventType("payment.refunded")
    record Refunded(UUID refund, String transaction) implements PaymentEvent {}

    /** The gateway did not give it back. */
    @EventType("payment.refund-failed")
    record RefundFailed(UUID refund, String code) implements PaymentEvent {}

    /** What a gateway lists of a day was read. */
    @EventType("payment.day-list-read")
    record DayListRead(UUID list, String gateway, LocalDate day, int lines, UUID by)
            implements PaymentEvent {}

    /** A statement of the account of an agency was read. */
    @EventType("payment.statement-read")
    record StatementRead(UUID statement, UUID agency, int lines, UUID by) implements PaymentEvent {}

    /** Into which account of an agency people transfer; its number stands in a row. */
    @EventType("payment.account-set")
    record AccountSet(UUID agency, String bank, String account, UUID by) implements PaymentEvent {}
}
