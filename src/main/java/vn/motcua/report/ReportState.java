package vn.motcua.report;

/** How far the last version of a report has come. */
public enum ReportState {
    GENERATED,
    /** Somebody looked it through. */
    CHECKED,
    APPROVED,
    SIGNED,
    SENT,
    /** The unit above sent it back; it has to be made anew. */
    RETURNED,
    /** It stands in the report of the unit above. */
    CONSOLIDATED;

    /** Whether what it says may still be explained. */
    public boolean isOpen() {
        return this == GENERATED || this == CHECKED;
    }

    /** Whether its snapshot was signed, whatever became of it. */
    public boolean isSigned() {
        return ordinal() >= SIGNED.ordinal();
    }
}
