package vn.motcua.supervision;

/** What is done with an opinion. */
public enum OpinionStep {
    /** Signed by the head of the organisation, with the next number of its book. */
    SEND(Whose.HEAD),
    RECEIVE(Whose.ADDRESSEE),
    ANSWER(Whose.ADDRESSEE),
    /** The answer is enough. */
    ACCEPT(Whose.ORGANISATION),
    /** The answer is not enough; another one is due by a later day. */
    RETURN(Whose.ORGANISATION),
    /** Asks for more time. */
    ASK(Whose.ADDRESSEE),
    GRANT(Whose.ORGANISATION),
    REFUSE(Whose.ORGANISATION),
    /** Opened to the other organisations that supervise. */
    SHARE(Whose.HEAD),
    WITHDRAW(Whose.HEAD);

    /** Whose move a step is. */
    enum Whose {
        /** Whoever writes for the organisation. */
        ORGANISATION,
        /** Whoever signs for it. */
        HEAD,
        ADDRESSEE
    }

    private final Whose whose;

    OpinionStep(Whose whose) {
        this.whose = whose;
    }

    /** A draft that was not signed yet needs no head to be given up. */
    Whose whose(OpinionState from) {
        return this == WITHDRAW && from == OpinionState.DRAFT ? Whose.ORGANISATION : whose;
    }

    /** Whether a reason has to be given, or the words of the answer. */
    public boolean needsWords() {
        return switch (this) {
            case ANSWER, RETURN, ASK, REFUSE, WITHDRAW -> true;
            case SEND, RECEIVE, ACCEPT, GRANT, SHARE -> false;
        };
    }

    /** Whether it names a day until which there is time. */
    public boolean needsDay() {
        return this == RETURN || this == ASK || this == GRANT;
    }

    /** Whether a file may come with it. */
    public boolean takesFile() {
        return this == ANSWER;
    }
}
