package vn.motcua.measure;

import java.util.stream.Stream;

/**
 * What figures count of dossiers. A flow is what happened in a period; a stock is what stands at a
 * moment, and a dossier is in one stock from its filing to its end.
 */
public enum Counted {
    /** Filed from afar, or brought and not in order; not yet let in. */
    FILED(Kind.FLOW),
    /** Let in: the receipt is promised. */
    RECEIVED(Kind.FLOW),
    RESULT_EARLY(Kind.FLOW),
    RESULT_ON_TIME(Kind.FLOW),
    RESULT_LATE(Kind.FLOW),
    REFUSED(Kind.FLOW),
    REFUSED_LATE(Kind.FLOW),
    WITHDRAWN(Kind.FLOW),
    WITHDRAWN_LATE(Kind.FLOW),
    LAPSED(Kind.FLOW),
    LAPSED_LATE(Kind.FLOW),
    NOT_RECEIVED(Kind.FLOW),
    /** Ended before it was let in, by who filed it or for their silence. */
    LEFT_UNDATED(Kind.FLOW),
    /** Filed, and nothing promised. */
    UNDATED(Kind.STOCK),
    RUNNING(Kind.STOCK),
    RUNNING_LATE(Kind.STOCK),
    WAITING(Kind.STOCK),
    WAITING_LATE(Kind.STOCK);

    /** Whether it happens or stands. */
    public enum Kind {
        FLOW,
        STOCK
    }

    private final Kind kind;

    Counted(Kind kind) {
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    /** The names of all that stands. */
    static String[] stocks() {
        return names(Kind.STOCK);
    }

    /** The names of all that happens. */
    static String[] flows() {
        return names(Kind.FLOW);
    }

    private static String[] names(Kind kind) {
        return Stream.of(values())
                .filter(counted -> counted.kind == kind)
                .map(Counted::name)
                .toArray(String[]::new);
    }

    /** Whether the promise is broken. */
    public boolean isLate() {
        return name().endsWith("_LATE");
    }

    /** The same, where the promise is broken. */
    Counted late(boolean late) {
        return late ? valueOf(name() + "_LATE") : this;
    }
}
