package vn.motcua.dossier;

import java.time.Instant;

/**
 * One open due under a recount.
 *
 * @param due as it will be; as it is where the recount leaves it
 */
public record RecountDue(OpenTask task, Instant due, RecountEffect effect) {

    MovedDue moved() {
        return new MovedDue(task.no(), task.due(), due);
    }
}
