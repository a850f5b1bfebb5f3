package vn.motcua.dossier;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task that somebody has yet to do.
 *
 * @param version grows with each change to this task alone; a person's act names the one it saw
 * @param waiting opinions asked for and not yet given
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
        int waiting) {

    static OpenTask of(NewTask t, Instant openedAt) {
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
                0);
    }

    OpenTask assignedTo(@Nullable UUID staff) {
        return new OpenTask(
                no,
                step,
                unit,
                post,
                staff,
                openedAt,
                due,
                version + 1,
                from,
                group,
                opinionOf,
                waiting);
    }

    OpenTask waitingFor(int more) {
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
                waiting + more);
    }

    public boolean isOpinion() {
        return opinionOf > 0;
    }

    boolean isUntouched() {
        return version == 1;
    }
}
