package vn.motcua.catalog.disclosure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.ProcedureVersion;

/**
 * One procedure in one place.
 *
 * @param version what is to hang there; for a left-over what hung there last
 * @param posted what hangs there; absent where nothing does
 * @param due the last day on which it was or is to be put up or taken down
 * @param lateBy by how many working days it was put up too late, or is late today; 0 when in time
 */
public record PostingLine(
        State state,
        ProcedureVersion version,
        @Nullable Posting posted,
        LocalDate due,
        int lateBy) {

    /** How it stands. */
    public enum State {
        CURRENT,
        OUT_OF_DATE,
        MISSING,
        /** It hangs there and is no longer in force. */
        LEFT_OVER
    }

    public boolean isDone() {
        return state == State.CURRENT;
    }

    public boolean isLate(LocalDate today) {
        return !isDone() && today.isAfter(due);
    }

    /** Whether the sheet that hangs there says word for word what holds. */
    public boolean hasSameContent() {
        return posted != null
                && state != State.LEFT_OVER
                && ContentHash.of(version).equals(posted.content());
    }
}
