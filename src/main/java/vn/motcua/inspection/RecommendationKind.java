package vn.motcua.inspection;

/** What a recommendation asks for. */
public enum RecommendationKind {
    /** To mend what was found. */
    MEND,
    /** To work otherwise from now on. */
    PRACTICE,
    /** To hold somebody responsible. */
    RESPONSIBILITY,
    /** To provide means, staff or training. */
    MEANS,
    /** To have a rule or a procedure changed. */
    RULE
}
