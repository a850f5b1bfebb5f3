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
 */
public record PostingLine(
        State state, ProcedureVersion version, @Nullable Posting posted, LocalDate due) {

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
}
