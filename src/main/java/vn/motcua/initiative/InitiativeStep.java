package vn.motcua.initiative;

/** What is done with an initiative. */
public enum InitiativeStep {
    SUBMIT(Whose.PROPOSER, false),
    WITHDRAW(Whose.PROPOSER, false),
    RECEIVE(Whose.CONTROL, false),
    /** Given back to be amended. */
    RETURN(Whose.CONTROL, false),
    REFUSE(Whose.CONTROL, false),
    ACCEPT(Whose.CONTROL, false),
    /** Goes on with another one that says the same. */
    JOIN(Whose.APART, false),
    LIST(Whose.APART, false),
    UNLIST(Whose.APART, false),
    SEND(Whose.APART, false),
    /** What came from above, with number and day. */
    RECOGNISE(Whose.CONTROL, true),
    PILOT(Whose.CONTROL, true),
    DENY(Whose.CONTROL, true),
    APPLY(Whose.APART, false);

    /** Whose move a step is. */
    enum Whose {
        PROPOSER,
        CONTROL,
        /** Taken with something else, such as a list. */
        APART
    }

    private final Whose whose;
    private final boolean fromAbove;

    InitiativeStep(Whose whose, boolean fromAbove) {
        this.whose = whose;
        this.fromAbove = fromAbove;
    }

    Whose whose() {
        return whose;
    }

    /** Whether it notes what came of it above, and so has a number and a day. */
    public boolean isFromAbove() {
        return fromAbove;
    }

    /** Whether a reason has to be given. */
    public boolean needsReason() {
        return this == RETURN || this == REFUSE || this == DENY;
    }

    /** Whether it is taken on the page of the initiative by its proposer. */
    public boolean isProposers() {
        return whose == Whose.PROPOSER;
    }
}
