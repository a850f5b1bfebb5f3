package vn.motcua.payment;

/** Where an order at a gateway stands. */
public enum OrderState {
    PENDING,
    PAID,
    /** The gateway said so, or its time passed without money. */
    FAILED,
    /** Asked, the gateway says another amount than was ordered: people have to look. */
    DISPUTED
}
