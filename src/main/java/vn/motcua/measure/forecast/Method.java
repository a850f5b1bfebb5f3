package vn.motcua.measure.forecast;

/** How the days that are left are expected to go. */
public enum Method {
    /** As all of the period so far. */
    SO_FAR,
    /** As the last months of it. */
    LATELY,
    /** As the same days a year ago, moved by what this year is off from that one so far. */
    LAST_YEAR
}
