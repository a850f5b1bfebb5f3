package vn.motcua.payment;

/** Where something owed stands. */
public enum ObligationState {
    OPEN,
    PAID,
    /** Nothing is to be paid, by a ground of law (miễn). */
    EXEMPT,
    /** It was put down by mistake, before anything was paid. */
    DROPPED,
    /** Paid, and all of it given back. */
    REFUNDED
}
