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
        @Nullable PauseGround waits) {

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
                waits);
    }

    OpenTask assignedTo(@Nullable UUID staff) {
        return changed(staff, due, waiting);
    }

    OpenTask waitingFor(int more) {
        return changed(assignee, due, waiting + more);
    }

    OpenTask dueAt(Instant newDue) {
        return changed(assignee, newDue, waiting);
    }

    private OpenTask changed(@Nullable UUID assignee, Instant due, int waiting) {
        return new OpenTask(
                no,
                step,
                unit,
                post,
                assignee,
                openedAt,
                due,
                version + 1,
                from,
                group,
                opinionOf,
                waiting,
                waits);
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
