package vn.motcua.dossier;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A dossier that another one started, as its parent knows it.
 *
 * @param task the parent's task that started it and waits for it
 * @param procedure the code of its procedure
 * @param agency the agency that receives and resolves it
 * @param outcome absent while it is under way
 * @param number the number of its result, where it has one
 * @param waived whether its parent went on without it, so that its own desk hands over its result
 */
public record Child(
        UUID id,
        int task,
        String procedure,
        UUID agency,
        @Nullable Outcome outcome,
        @Nullable String number,
        boolean waived) {

    static Child of(NewChild started, int task) {
        return new Child(
                started.id(), task, started.procedure(), started.agency(), null, null, false);
    }

    /** Whether its parent waits for it. */
    public boolean isOpen() {
        return outcome == null && !waived;
    }

    Child resolved(Outcome how, @Nullable String resultNumber) {
        return new Child(id, task, procedure, agency, how, resultNumber, waived);
    }

    Child let() {
        return new Child(id, task, procedure, agency, outcome, number, true);
    }
}
