package vn.motcua.inspection;

/** Where a round stands; each goes to the next, and may be cancelled until it ends. */
public enum RoundState {
    DRAFT,
    /** The decision that sets up its team is issued. */
    DECIDED,
    /** Every visit is over. */
    ENDED,
    /** The conclusion is notified. */
    CONCLUDED,
    CANCELLED;

    /** Whether its words, team and visits may still be changed. */
    public boolean isOpen() {
        return this == DRAFT;
    }

    /** Whether conclusion and recommendations are being drafted. */
    public boolean isDrafting() {
        return this == DECIDED || this == ENDED;
    }
}
