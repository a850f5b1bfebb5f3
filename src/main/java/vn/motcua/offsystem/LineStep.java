package vn.motcua.offsystem;

/** What is done with a line of a list. */
public enum LineStep {
    /** Found to be a dossier by itself, when its list was taken. */
    MATCH,
    /** Said by a person to be a dossier. */
    TAKE,
    /** Said to be none of those proposed. */
    REFUSE,
    /** Found to be a dossier outside the system. */
    CONFIRM,
    /** No dossier at all, such as what was written twice. */
    DISMISS,
    /** Entered into the system later, as a dossier. */
    LINK,
    /** Looked at again. */
    REOPEN,
    /** What the unit says of it. */
    EXPLAIN;

    public boolean needsReason() {
        return this == CONFIRM || this == DISMISS || this == REOPEN || this == EXPLAIN;
    }

    /** Whether it names a dossier. */
    public boolean namesDossier() {
        return this == TAKE || this == LINK;
    }
}
