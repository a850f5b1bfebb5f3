package vn.motcua.postal;

/** How an order at the post stands. */
public enum PostState {
    /** Asked for here; the operator does not have it yet. */
    ASKED,
    /** The operator will not do it. */
    NOT_TAKEN,
    /** The operator has it, and a number for it. */
    TAKEN,
    COLLECTING,
    /** With the post. */
    CARRIED,
    ON_ROUND,
    /** Nobody was met; an invitation was left. */
    MISSED,
    DELIVERED,
    RETURNING,
    RETURNED,
    NOT_COLLECTED,
    CANCELLED;

    /** Whether nothing more is to come of it. */
    public boolean isEnd() {
        return switch (this) {
            case NOT_TAKEN, DELIVERED, RETURNED, NOT_COLLECTED, CANCELLED -> true;
            case ASKED, TAKEN, COLLECTING, CARRIED, ON_ROUND, MISSED, RETURNING -> false;
        };
    }

    /** Whether the post has, or had, in its hands what it carries. */
    boolean isHeld() {
        return switch (this) {
            case CARRIED, ON_ROUND, MISSED, DELIVERED, RETURNING, RETURNED -> true;
            case ASKED, NOT_TAKEN, TAKEN, COLLECTING, NOT_COLLECTED, CANCELLED -> false;
        };
    }

    /** Whether it may still be called off here. */
    public boolean isCallable() {
        return this == ASKED || this == TAKEN || this == COLLECTING;
    }
}
