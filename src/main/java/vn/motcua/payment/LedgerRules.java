package vn.motcua.payment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Uuid7;
import vn.motcua.payment.wire.Told;

/**
 * What may be done with the money of a dossier, and what comes of it. Something owed is paid whole
 * or not at all.
 */
final class LedgerRules {

    private LedgerRules() {}

    /** What was made of what a gateway said. */
    record Settled(Verdict verdict, List<PaymentEvent> events) {

        private static Settled nothing(Verdict verdict) {
            return new Settled(verdict, List.of());
        }
    }

    /** How much is to be paid for these, all of which must be open. */
    static long open(Ledger ledger, List<UUID> dues) {
        if (dues.isEmpty()) {
            throw new RefusalException(new PaymentRefusal.NothingChosen());
        }
        long sum = 0;
        Set<UUID> once = new HashSet<>();
        for (UUID id : dues) {
            Ledger.Due due =
                    ledger.due(id)
                            .filter(_ -> once.add(id))
                            .orElseThrow(() ->
                                    new RefusalException(new PaymentRefusal.NoSuchObligation()));
            requireOpen(due);
            sum += due.amount();
        }
        return sum;
    }

    private static void requireOpen(Ledger.Due due) {
        switch (due.state()) {
            case OPEN -> {
                // As it should be.
            }
            case PAID -> throw new RefusalException(new PaymentRefusal.AlreadyPaid());
            case EXEMPT, DROPPED, REFUNDED ->
                    throw new RefusalException(new PaymentRefusal.NotOwed());
        }
    }

    static Ledger.Due requireOpen(Ledger ledger, UUID id) {
        Ledger.Due due =
                ledger.due(id)
                        .orElseThrow(
                                () -> new RefusalException(new PaymentRefusal.NoSuchObligation()));
        requireOpen(due);
        return due;
    }

    /**
     * Money at the counter.
     *
     * @param shown all that was owed when whoever took it looked
     */
    static List<PaymentEvent> collect(
            Ledger ledger,
            UUID payment,
            List<UUID> dues,
            Way way,
            String transaction,
            long shown,
            Supplier<Integer> numbers,
            int year) {
        long amount = open(ledger, dues);
        long all =
                ledger.dues().stream()
                        .filter(Ledger.Due::isOpen)
                        .mapToLong(Ledger.Due::amount)
                        .sum();
        if (all != shown) {
            throw new RefusalException(new PaymentRefusal.AmountMoved());
        }
        List<PaymentEvent> events = new ArrayList<>();
        events.add(new PaymentEvent.Paid(payment, null, way, dues, amount, transaction));
        events.addAll(receipts(ledger, payment, dues, numbers, year));
        return events;
    }

    /** One receipt for each thing that was owed, as fees and charges want one each. */
    private static List<PaymentEvent> receipts(
            Ledger ledger, UUID payment, List<UUID> dues, Supplier<Integer> numbers, int year) {
        List<PaymentEvent> events = new ArrayList<>();
        for (UUID due : dues) {
            events.add(
                    new PaymentEvent.ReceiptIssued(
                            Uuid7.next(),
                            payment,
                            due,
                            year,
                            numbers.get(),
                            ledger.due(due).orElseThrow().amount()));
        }
        return events;
    }

    /** What follows from what a gateway said of an order, however late and however often. */
    static Settled settle(
            Ledger ledger,
            UUID orderId,
            Told told,
            UUID payment,
            Supplier<Integer> numbers,
            int year) {
        Ledger.Order order = ledger.order(orderId).orElse(null);
        if (order == null) {
            return Settled.nothing(Verdict.NO_ORDER);
        }
        if (told.kind() == Told.Kind.WAITING) {
            return Settled.nothing(Verdict.WAITING);
        }
        if (told.kind() != Told.Kind.UNKNOWN && told.amount() != order.amount()) {
            return Settled.nothing(Verdict.WRONG_AMOUNT);
        }
        if (order.state() == OrderState.PAID) {
            // What was paid stays paid, whatever comes behind it.
            return Settled.nothing(Verdict.KNOWN);
        }
        if (told.kind() != Told.Kind.PAID) {
            return order.state() == OrderState.FAILED
                    ? Settled.nothing(Verdict.KNOWN)
                    : new Settled(
                            Verdict.FAILED,
                            List.of(new PaymentEvent.OrderFailed(orderId, told.code())));
        }
        boolean owed =
                order.dues().stream()
                        .allMatch(due -> ledger.due(due).filter(Ledger.Due::isOpen).isPresent());
        if (!owed) {
            return new Settled(
                    Verdict.ASTRAY,
                    List.of(
                            new PaymentEvent.Astray(
                                    payment, orderId, order.amount(), told.transaction())));
        }
        List<PaymentEvent> events = new ArrayList<>();
        events.add(
                new PaymentEvent.Paid(
                        payment,
                        orderId,
                        Way.ONLINE,
                        order.dues(),
                        order.amount(),
                        told.transaction()));
        events.addAll(receipts(ledger, payment, order.dues(), numbers, year));
        return new Settled(Verdict.SETTLED, events);
    }

    /**
     * What follows from a gateway's answer, which is the truth of an order: where that says another
     * amount, asking again would hear the same for ever.
     */
    static Settled answered(
            Ledger ledger,
            UUID orderId,
            Told told,
            UUID payment,
            Supplier<Integer> numbers,
            int year) {
        Settled settled = settle(ledger, orderId, told, payment, numbers, year);
        boolean pending =
                ledger.order(orderId).filter(one -> one.state() == OrderState.PENDING).isPresent();
        return settled.verdict() == Verdict.WRONG_AMOUNT && pending
                ? new Settled(
                        Verdict.WRONG_AMOUNT,
                        List.of(
                                new PaymentEvent.OrderDisputed(
                                        orderId, told.amount(), told.code())))
                : settled;
    }

    /** How much of a payment may be given back, at least as much as is asked for. */
    static Ledger.Money refundable(Ledger ledger, UUID payment, long amount) {
        Ledger.Money money =
                ledger.money(payment)
                        .orElseThrow(
                                () -> new RefusalException(new PaymentRefusal.NoSuchPayment()));
        if (amount <= 0) {
            throw new RefusalException(new PaymentRefusal.AmountWrong("amount"));
        }
        if (amount > money.left()) {
            throw new RefusalException(new PaymentRefusal.RefundTooLarge(money.left()));
        }
        return money;
    }

    /** It was given back; with the last of it, receipts of the payment hold no longer. */
    static List<PaymentEvent> refunded(
            Ledger ledger, Ledger.Back back, String transaction, @Nullable UUID by) {
        List<PaymentEvent> events = new ArrayList<>();
        events.add(new PaymentEvent.Refunded(back.id(), transaction));
        Ledger.Money money = ledger.money(back.payment()).orElseThrow();
        if (money.returned() + back.amount() == money.amount()) {
            ledger.slips().stream()
                    .filter(slip -> slip.payment().equals(money.id()) && !slip.voided())
                    .forEach(slip ->
                            events.add(new PaymentEvent.ReceiptVoided(slip.id(), null, by)));
        }
        return events;
    }

    /** A receipt is void; where it is to be replaced, the next number stands for the same money. */
    static List<PaymentEvent> voided(
            Ledger ledger,
            UUID receipt,
            boolean replace,
            String reason,
            UUID by,
            Supplier<Integer> numbers,
            int year) {
        Ledger.Slip slip =
                ledger.slip(receipt)
                        .orElseThrow(
                                () -> new RefusalException(new PaymentRefusal.NoSuchReceipt()));
        if (slip.voided()) {
            throw new RefusalException(new PaymentRefusal.ReceiptVoid());
        }
        List<PaymentEvent> events = new ArrayList<>();
        events.add(new PaymentEvent.ReceiptVoided(receipt, reason, by));
        if (replace) {
            events.add(
                    new PaymentEvent.ReceiptIssued(
                            Uuid7.next(),
                            slip.payment(),
                            slip.due(),
                            year,
                            numbers.get(),
                            slip.amount()));
        }
        return events;
    }
}
