package vn.motcua.petition;

/** Where a petition stands. */
public enum PetitionStatus {
    /** Entered in the book, to be looked into and classified. */
    RECEIVED,
    /** The sender was asked for more; the clocks stand. */
    WAITING,
    /** Taken on; the reply is being prepared. */
    HANDLING,
    /** The reply lies before who approves it. */
    SUBMITTED,
    /** The reply is approved and waits to be sent and published. */
    APPROVED,
    PUBLISHED,
    /** Not taken on. */
    REFUSED,
    /** Passed on to an agency that does not work with this program. */
    PASSED_OUTSIDE,
    /** Handled together with another one. */
    JOINED;

    /** Whether nothing is owed any more. */
    public boolean isOver() {
        return this == PUBLISHED || this == REFUSED || this == PASSED_OUTSIDE || this == JOINED;
    }

    /** Whether the reply is still owed. */
    public boolean isUnderWay() {
        return this == RECEIVED || this == WAITING || this == HANDLING || this == SUBMITTED;
    }
}
