package vn.motcua.plan;

/** How far a plan has come. */
public enum PlanState {
    /** Taken in or drafted; rows are corrected, findings looked at. */
    STAGED,
    /** A person has looked at all of it. */
    CHECKED,
    /** It has number and day, and is followed. */
    ISSUED
}
