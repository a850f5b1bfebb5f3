package vn.motcua.dossier;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A task that is over: by whom, when, and how it ended. */
public record DoneTask(
        int no,
        String step,
        UUID unit,
        String post,
        UUID by,
        Instant openedAt,
        Instant due,
        Instant doneAt,
        End end,
        int from,
        int group,
        int opinionOf,
        @Nullable PauseGround waits) {

    /** How a task ended. */
    public enum End {
        FORWARDED,
        RETURNED,
        WITHDRAWN,
        ANSWERED,
        /** An opinion that nobody gave in its time. */
        SILENT,
        HANDED_BACK,
        /** The dossier went on by another process. */
        REBASED,
        /** The citizen did what a wait was for. */
        FULFILLED,
        /** The dossier ended over it. */
        ENDED
    }

    boolean isWork() {
        return opinionOf == 0 && waits == null;
    }

    static DoneTask of(OpenTask t, UUID by, Instant at, End end) {
        return new DoneTask(
                t.no(),
                t.step(),
                t.unit(),
                t.post(),
                by,
                t.openedAt(),
                t.due(),
                at,
                end,
                t.from(),
                t.group(),
                t.opinionOf(),
                t.waits());
    }
}
