package vn.motcua.catalog.internal;

/**
 * What an internal procedure consists of beside its name: the constituents of any procedure without
 * fees, and the instruments that it follows from. In the order in which they are read.
 */
public enum Part {
    STEPS(true),
    WAYS(true),
    PAPERS(true),
    /** How many sets of the papers, as a whole number. */
    SETS(true),
    TIME(true),
    SUBJECT(true),
    AGENCY(true),
    RESULT(false),
    FORMS(false),
    CONDITIONS(false),
    LEGAL(true);

    private final boolean always;

    Part(boolean always) {
        this.always = always;
    }

    /** Whether every procedure has it, rather than only those where there is such a thing. */
    public boolean always() {
        return always;
    }
}
