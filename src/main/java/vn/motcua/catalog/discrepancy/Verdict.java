package vn.motcua.catalog.discrepancy;

/** How two sides stand to each other in one constituent. */
public enum Verdict {
    EQUAL,
    DIFFERS,
    /** The local catalogue says it, the other side says that there is none. */
    ONLY_HERE,
    /** The other side says it, the local catalogue has none. */
    ONLY_THERE,
    /** Not compared: what the other side says was read with a doubt. */
    UNSURE,
    /** One of them is not there, or cannot speak of it. */
    NOT_SAID;

    public boolean isDifference() {
        return this == DIFFERS || this == ONLY_HERE || this == ONLY_THERE;
    }
}
