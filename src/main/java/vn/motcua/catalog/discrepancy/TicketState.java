package vn.motcua.catalog.discrepancy;

/** Where a ticket of a discrepancy stands. */
public enum TicketState {
    /** Found, and not yet looked into. */
    OPEN,
    /** It is one, and how it is cured is said ({@link Cure}). */
    CONFIRMED,
    /** A letter that recommends a cure was sent. */
    SENT,
    /** The recipient will cure it, and has not yet. */
    ACCEPTED,
    /** The recipient will not. */
    REJECTED,
    /** All places say the same again. */
    CURED,
    /** It was none, or nothing is done about it. */
    DISMISSED;

    /** Whether something is still to be done or awaited. */
    public boolean isActive() {
        return this == OPEN || this == CONFIRMED || this == SENT || this == ACCEPTED;
    }

    /** Whether the office itself still owes the next act, so that its time runs. */
    public boolean isRunning() {
        return this == OPEN || this == CONFIRMED;
    }
}
