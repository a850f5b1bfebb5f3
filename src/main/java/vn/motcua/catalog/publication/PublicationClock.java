package vn.motcua.catalog.publication;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One limit of a publication decision.
 *
 * @param latest the last lawful day; null where a day that it is counted from is not known
 * @param done when it was done; null while it is not
 * @param lateBy by how many days it was done too late, or is late today; in the days in which it is
 *     counted, 0 when in time
 * @param other the same in the other reading of the law; null where there is one reading
 */
public record PublicationClock(
        Kind kind,
        Counted counted,
        @Nullable LocalDate latest,
        @Nullable LocalDate done,
        State state,
        int lateBy,
        @Nullable Other other) {

    /** What is limited. */
    public enum Kind {
        /** Signed before the instrument takes effect. */
        ISSUE,
        /** Entered into the national database, from the day of signing. */
        ENTRY,
        /** Applied to the local catalogue, from the day of receipt. */
        UPDATE
    }

    /** How it stands. */
    public enum State {
        IN_TIME,
        LATE,
        RUNNING,
        OVERDUE,
        /** A day is missing that it is counted from. */
        UNKNOWN
    }

    /** The other reading of the law. */
    public record Other(Counted counted, LocalDate latest, int lateBy) {}

    public boolean isLate() {
        return state == State.LATE || state == State.OVERDUE;
    }

    /** Something is still to be done. */
    public boolean isOpen() {
        return state == State.RUNNING || state == State.OVERDUE;
    }
}
