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
 */
public record Child(
        UUID id,
        int task,
        String procedure,
        UUID agency,
        @Nullable Outcome outcome,
        @Nullable String number) {

    public boolean isOpen() {
        return outcome == null;
    }
}
