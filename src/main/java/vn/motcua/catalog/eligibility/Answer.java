package vn.motcua.catalog.eligibility;

/** Whether a procedure can be done online: wholly, in part, or not. */
public enum Answer {
    FULL,
    PART,
    NO
}
