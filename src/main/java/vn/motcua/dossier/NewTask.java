package vn.motcua.dossier;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task that an event opens.
 *
 * @param no number within the dossier, from 1
 * @param due end of the step's own allowance; the dossier's promise is another date
 * @param from the task it follows, 0 for the first
 * @param group the task whose parallel branches it belongs to, 0 outside of branches
 * @param opinionOf the task that asked, when this is an opinion, else 0
 */
public record NewTask(
        int no,
        String step,
        UUID unit,
        String post,
        @Nullable UUID assignee,
        Instant due,
        int from,
        int group,
        int opinionOf) {

    NewTask givenTo(UUID staff) {
        return new NewTask(no, step, unit, post, staff, due, from, group, opinionOf);
    }
}
