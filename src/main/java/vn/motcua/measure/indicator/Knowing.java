package vn.motcua.measure.indicator;

/** How well a source knows the past. */
public enum Knowing {
    /** Any period, as known at any moment. */
    AS_KNOWN,
    /** Any day, by all that is known now. */
    DATED,
    /** Only how it stands today, whatever day is asked for. */
    PRESENT
}
