package vn.motcua.archive;

/** What is done with a result. */
public enum ResultStep {
    /** A result of before the system was entered. */
    ENTERED,
    /** Metadata and e-file were confirmed. */
    CONFIRMED,
    /** The same once more, for what was wrong. */
    CORRECTED,
    REPLACED,
    WITHDRAWN,
    /** What was said of its end was wrong. */
    REINSTATED,
    /** Found good, or not, in a sample. */
    PASSED,
    FAILED
}
