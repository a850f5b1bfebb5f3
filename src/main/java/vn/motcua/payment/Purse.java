package vn.motcua.payment;

import java.util.List;
import java.util.UUID;

/** All the money of a dossier, as its page shows it. */
public record Purse(
        UUID dossier,
        List<Obligation> obligations,
        List<Payment> payments,
        List<Receipt> receipts,
        List<Refund> refunds,
        List<OrderView> orders) {

    public Purse {
        obligations = List.copyOf(obligations);
        payments = List.copyOf(payments);
        receipts = List.copyOf(receipts);
        refunds = List.copyOf(refunds);
        orders = List.copyOf(orders);
    }

    public List<Obligation> open() {
        return obligations.stream().filter(Obligation::isOpen).toList();
    }

    /** In đồng. */
    public long owed() {
        return open().stream().mapToLong(Obligation::amount).sum();
    }

    public boolean isEmpty() {
        return obligations.isEmpty() && payments.isEmpty() && orders.isEmpty();
    }
}
