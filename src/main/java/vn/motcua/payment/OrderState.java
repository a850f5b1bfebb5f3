package vn.motcua.payment;

/** Where an order at a gateway stands. */
public enum OrderState {
    PENDING,
    PAID,
    /** The gateway said so, or its time passed without money. */
    FAILED
}
