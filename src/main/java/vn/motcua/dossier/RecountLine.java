package vn.motcua.dossier;

import java.time.Instant;
import java.util.UUID;

/**
 * One open due under a recount, as a table shows it.
 *
 * @param version of the procedure, whose process the step belongs to
 * @param task its number within the dossier
 * @param step its name within that process
 * @param opinion whether it is an opinion asked in the step
 * @param due as it will be, or is since
 */
public record RecountLine(
        UUID dossier,
        String code,
        UUID version,
        int task,
        String step,
        UUID unit,
        boolean opinion,
        Instant before,
        Instant due,
        RecountEffect effect) {

    static RecountLine of(DossierState s, RecountDue due) {
        OpenTask task = due.task();
        return new RecountLine(
                s.id(),
                s.code(),
                s.version(),
                task.no(),
                task.step(),
                task.unit(),
                task.isOpinion(),
                task.due(),
                due.due(),
                due.effect());
    }

    /** Of a due that moved, on a task that may have ended since. */
    static RecountLine of(DossierState s, MovedDue move) {
        return s.task(move.task())
                .map(t -> of(s, move, t.step(), t.unit(), t.isOpinion()))
                .orElseGet(() -> {
                    DoneTask t = s.doneTask(move.task()).orElseThrow();
                    return of(s, move, t.step(), t.unit(), t.opinionOf() > 0);
                });
    }

    private static RecountLine of(
            DossierState s, MovedDue move, String step, UUID unit, boolean opinion) {
        return new RecountLine(
                s.id(),
                s.code(),
                s.version(),
                move.task(),
                step,
                unit,
                opinion,
                move.before(),
                move.due(),
                move.effect());
    }
}
