package vn.motcua.dossier;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task that somebody has yet to do.
 *
 * @param version grows with each change to this task alone; a person's act names the one it saw
 * @param waiting opinions asked for and not yet given, and what is asked of the citizen
 * @param waits what of the citizen it waits for, when it is such a wait
 * @param within the time that it was given, where that is not the step's: for an opinion, and where
 *     part of it was used before the dossier was rebased; absent where it was not kept
 */
public record OpenTask(
        int no,
        String step,
        UUID unit,
        String post,
        @Nullable UUID assignee,
        Instant openedAt,
        Instant due,
        int version,
        int from,
        int group,
        int opinionOf,
        int waiting,
        @Nullable PauseGround waits,
        @Nullable String within) {

    static OpenTask of(NewTask t, Instant openedAt, @Nullable PauseGround waits) {
        return new OpenTask(
                t.no(),
                t.step(),
                t.unit(),
                t.post(),
                t.assignee(),
                openedAt,
                t.due(),
                1,
                t.from(),
                t.group(),
                t.opinionOf(),
                0,
                waits,
                null);
    }

    OpenTask within(@Nullable String time) {
        return changed(assignee, due, version, waiting, time);
    }

    OpenTask assignedTo(@Nullable UUID staff) {
        return changed(staff, due, version + 1, waiting, within);
    }

    OpenTask waitingFor(int more) {
        return changed(assignee, due, version + 1, waiting + more, within);
    }

    OpenTask dueAt(Instant newDue) {
        return changed(assignee, newDue, version + 1, waiting, within);
    }

    /** Nobody's act on the task: it stays untouched, and a form that is open stays good. */
    OpenTask recountedTo(Instant newDue) {
        return changed(assignee, newDue, version, waiting, within);
    }

    private OpenTask changed(
            @Nullable UUID assignee,
            Instant due,
            int version,
            int waiting,
            @Nullable String within) {
        return new OpenTask(
                no, step, unit, post, assignee, openedAt, due, version, from, group, opinionOf,
                waiting, waits, within);
    }

    public boolean isOpinion() {
        return opinionOf > 0;
    }

    /** Whether it waits for the citizen at the one-stop desk, instead of being work on the way. */
    public boolean isWait() {
        return waits != null;
    }

    boolean isWork() {
        return !isOpinion() && !isWait();
    }

    boolean isUntouched() {
        return version == 1;
    }
}
