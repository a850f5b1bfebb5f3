package vn.motcua.catalog.national;

/** Where a record of an import stands. */
public enum RecordState {
    /** Not read yet. */
    UNREAD,
    /** Read, and all of it sure. */
    CLEAR,
    /** Something in it waits for a person. */
    QUEUED,
    /** A person has looked at it and settled what it says. */
    SETTLED,
    /** No locality receives it, only ministries and others; it is kept and not taken over. */
    APART
}
