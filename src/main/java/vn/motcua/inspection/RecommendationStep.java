package vn.motcua.inspection;

/** What is done about a recommendation. */
public enum RecommendationStep {
    /** Evidence of the unit. */
    SHOW,
    RETURN,
    ACCEPT;

    /** Whether it is the unit's move; the others are those of the office that inspects. */
    public boolean isUnits() {
        return this == SHOW;
    }
}
