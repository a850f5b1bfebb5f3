package vn.motcua.inspection;

/** What is done in a visit. */
public enum VisitStep {
    /** Notice to the unit, with number and day. */
    NOTIFY(Whose.TEAM),
    CANCEL(Whose.CONTROL),
    /** The unit's own report before the visit. */
    SUBMIT(Whose.UNIT_OR_TEAM),
    BEGIN(Whose.TEAM),
    /** Minutes of one session. */
    MINUTE(Whose.TEAM),
    END(Whose.TEAM),
    /** What the unit says to the draft conclusion. */
    OPINE(Whose.UNIT_OR_TEAM),
    /** The unit received the conclusion. */
    RECEIVE(Whose.UNIT_OR_CONTROL),
    /** The unit's report on what it did about it. */
    REMEDY(Whose.UNIT),
    /** That report is given back. */
    RETURN(Whose.CONTROL),
    ACCEPT(Whose.CONTROL),
    CLOSE(Whose.CONTROL);

    /** Whose move a step is. */
    public enum Whose {
        /** Leader, deputy or secretary of the team, or the office that keeps inspections. */
        TEAM,
        UNIT,
        UNIT_OR_TEAM,
        UNIT_OR_CONTROL,
        /** The office that keeps inspections. */
        CONTROL
    }

    private final Whose whose;

    VisitStep(Whose whose) {
        this.whose = whose;
    }

    public Whose whose() {
        return whose;
    }

    /** Whether it rests on a paper with a number. */
    public boolean hasNumber() {
        return this == NOTIFY || this == REMEDY;
    }

    /** Whether it may have a number, which stands in the journal; of other steps none is kept. */
    public boolean mayHaveNumber() {
        return hasNumber() || this == MINUTE;
    }

    /** Whether it cannot be taken without words. */
    public boolean needsNote() {
        return this == CANCEL || this == MINUTE || this == OPINE || this == RETURN;
    }
}
