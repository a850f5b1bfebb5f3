package vn.motcua.dossier;

/**
 * How a dossier stands, as a fact for figures: one category each, none of them good because nothing
 * was said. Which column of a statutory form holds a category is a dated table, {@link
 * FigureColumns}.
 */
public enum Category {
    RESULT_EARLY(Kind.PLAIN),
    RESULT_ON_TIME(Kind.PLAIN),
    RESULT_LATE(Kind.PLAIN),
    REFUSED(Kind.RETURNED),
    REFUSED_LATE(Kind.RETURNED),
    WITHDRAWN(Kind.RETURNED),
    WITHDRAWN_LATE(Kind.RETURNED),
    LAPSED(Kind.RETURNED),
    LAPSED_LATE(Kind.RETURNED),
    NOT_RECEIVED(Kind.RETURNED),
    RUNNING(Kind.PLAIN),
    RUNNING_LATE(Kind.PLAIN),
    WAITING(Kind.WAITING),
    WAITING_LATE(Kind.WAITING),
    /** Filed, not let in yet: nothing is promised, so nothing can be kept. */
    UNDATED(Kind.UNDATED),
    /** Ended before it was let in, by who filed it or for their silence. */
    LEFT_UNDATED(Kind.UNDATED);

    /** What a form says beside itself, for each of its columns. */
    public enum Kind {
        PLAIN,
        WAITING,
        RETURNED,
        UNDATED
    }

    private final Kind kind;

    Category(Kind kind) {
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    /** Whether it was received (tiếp nhận): only then do forms count it among what came. */
    public boolean isLetIn() {
        return kind != Kind.UNDATED && this != NOT_RECEIVED;
    }
}
