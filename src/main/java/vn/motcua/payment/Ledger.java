package vn.motcua.payment;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The money of one dossier: the sum of its events, in đồng. */
final class Ledger {

    /** Something owed. */
    record Due(UUID id, ObligationKind kind, long amount, ObligationState state) {
        private Due now(ObligationState next) {
            return new Due(id, kind, amount, next);
        }

        boolean isOpen() {
            return state == ObligationState.OPEN;
        }
    }

    /** A way to a gateway that somebody went. */
    record Order(UUID id, String gateway, List<UUID> dues, long amount, OrderState state) {
        private Order now(OrderState next) {
            return new Order(id, gateway, dues, amount, next);
        }
    }

    /**
     * Money that came.
     *
     * @param promised how much of it is given back, or is to be
     * @param returned how much of it was given back
     * @param dues what it was for; nothing where it went astray
     */
    record Money(
            UUID id,
            @Nullable UUID order,
            Way way,
            List<UUID> dues,
            long amount,
            long promised,
            long returned) {

        long left() {
            return amount - promised;
        }

        boolean isAstray() {
            return dues.isEmpty();
        }
    }

    /** A receipt. */
    record Slip(UUID id, UUID payment, UUID due, long amount, boolean voided) {}

    /** Money on its way back. */
    record Back(UUID id, UUID payment, long amount, boolean open) {}

    private final Map<UUID, Due> dues = new LinkedHashMap<>();
    private final Map<UUID, Order> orders = new LinkedHashMap<>();
    private final Map<UUID, Money> money = new LinkedHashMap<>();
    private final Map<UUID, Slip> slips = new LinkedHashMap<>();
    private final Map<UUID, Back> backs = new LinkedHashMap<>();

    private Ledger() {}

    static Ledger of(Collection<? extends PaymentEvent> events) {
        Ledger ledger = new Ledger();
        events.forEach(ledger::take);
        return ledger;
    }

    private void take(PaymentEvent event) {
        switch (event) {
            case PaymentEvent.Obliged e ->
                    dues.put(
                            e.obligation(),
                            new Due(e.obligation(), e.kind(), e.amount(), ObligationState.OPEN));
            case PaymentEvent.Exempted e -> now(e.obligation(), ObligationState.EXEMPT);
            case PaymentEvent.Dropped e -> now(e.obligation(), ObligationState.DROPPED);
            case PaymentEvent.OrderBegun e ->
                    orders.put(
                            e.order(),
                            new Order(
                                    e.order(),
                                    e.gateway(),
                                    e.obligations(),
                                    e.amount(),
                                    OrderState.PENDING));
            case PaymentEvent.OrderFailed e -> order(e.order(), OrderState.FAILED);
            case PaymentEvent.OrderDisputed e -> order(e.order(), OrderState.DISPUTED);
            case PaymentEvent.Paid e -> paid(e);
            case PaymentEvent.Astray e -> {
                order(e.order(), OrderState.PAID);
                money.put(
                        e.payment(),
                        new Money(e.payment(), e.order(), Way.ONLINE, List.of(), e.amount(), 0, 0));
            }
            case PaymentEvent.ReceiptIssued e ->
                    slips.put(
                            e.receipt(),
                            new Slip(e.receipt(), e.payment(), e.obligation(), e.amount(), false));
            case PaymentEvent.ReceiptVoided e ->
                    slips.computeIfPresent(
                            e.receipt(),
                            (_, s) -> new Slip(s.id(), s.payment(), s.due(), s.amount(), true));
            case PaymentEvent.RefundAsked e -> {
                backs.put(e.refund(), new Back(e.refund(), e.payment(), e.amount(), true));
                moved(e.payment(), e.amount(), 0);
            }
            case PaymentEvent.Refunded e -> refunded(e.refund());
            case PaymentEvent.RefundFailed e -> {
                Back back = ended(e.refund());
                moved(back.payment(), -back.amount(), 0);
            }
            case PaymentEvent.AccountSet _,
                    PaymentEvent.DayListRead _,
                    PaymentEvent.StatementRead _ -> {
                // On streams of their own.
            }
        }
    }

    private void paid(PaymentEvent.Paid e) {
        money.put(
                e.payment(),
                new Money(e.payment(), e.order(), e.way(), e.obligations(), e.amount(), 0, 0));
        e.obligations().forEach(due -> now(due, ObligationState.PAID));
        if (e.order() != null) {
            order(e.order(), OrderState.PAID);
        }
    }

    private void refunded(UUID refund) {
        Back back = ended(refund);
        moved(back.payment(), 0, back.amount());
        Money whole = money.get(back.payment());
        if (whole != null && whole.returned() == whole.amount()) {
            whole.dues().forEach(due -> now(due, ObligationState.REFUNDED));
        }
    }

    private Back ended(UUID refund) {
        Back back = backs.get(refund);
        if (back == null) {
            throw new IllegalStateException("No refund " + refund);
        }
        backs.put(refund, new Back(back.id(), back.payment(), back.amount(), false));
        return back;
    }

    private void moved(UUID payment, long promised, long returned) {
        money.computeIfPresent(
                payment,
                (_, m) ->
                        new Money(
                                m.id(),
                                m.order(),
                                m.way(),
                                m.dues(),
                                m.amount(),
                                m.promised() + promised,
                                m.returned() + returned));
    }

    private void now(UUID due, ObligationState state) {
        dues.computeIfPresent(due, (_, d) -> d.now(state));
    }

    private void order(UUID order, OrderState state) {
        orders.computeIfPresent(order, (_, o) -> o.now(state));
    }

    Optional<Due> due(UUID id) {
        return Optional.ofNullable(dues.get(id));
    }

    Optional<Order> order(UUID id) {
        return Optional.ofNullable(orders.get(id));
    }

    Optional<Money> money(UUID id) {
        return Optional.ofNullable(money.get(id));
    }

    Optional<Slip> slip(UUID id) {
        return Optional.ofNullable(slips.get(id));
    }

    Optional<Back> back(UUID id) {
        return Optional.ofNullable(backs.get(id));
    }

    Collection<Due> dues() {
        return dues.values();
    }

    Collection<Money> money() {
        return money.values();
    }

    Collection<Slip> slips() {
        return slips.values();
    }

    Collection<Order> orders() {
        return orders.values();
    }
}
