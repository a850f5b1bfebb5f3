package vn.motcua.dossier;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One dossier of a move to another process, as a table shows it.
 *
 * @param from the process that it was seen on, and its step there
 * @param to the step at which it goes on
 * @param before the end of the step's time; absent where that is not known
 * @param due the end of the new step's time; absent where it does not move
 * @param refusal why it stays; absent where it does not
 */
public record RebaseLine(
        UUID dossier,
        String code,
        UUID from,
        String step,
        String to,
        @Nullable Instant before,
        @Nullable Instant due,
        @Nullable BatchRefusal refusal,
        Outcome outcome) {

    /** What becomes of it, or became. */
    public enum Outcome {
        /** It would be moved now. */
        MOVES,
        /** It would stay where it is now. */
        STAYS,
        /** Its turn has not come. */
        OPEN,
        MOVED,
        /** Somebody had moved it before. */
        ALREADY,
        REFUSED
    }

    public boolean moves() {
        return outcome == Outcome.MOVES;
    }
}
