package vn.motcua.dossier;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The same act on many tasks, and how far it is.
 *
 * @param staff who asked for it, and by whose rights it is done
 * @param units where they worked then; the heads of these may look
 * @param job the long job that does it; none for a small one
 * @param stoppedAt since when the rest is not to be done
 * @param apologised how many of those that are done carried an apology
 */
public record Batch(
        UUID id,
        UUID staff,
        List<UUID> units,
        Instant startedAt,
        BatchAct act,
        BatchFields fields,
        @Nullable UUID job,
        @Nullable Instant stoppedAt,
        int total,
        int done,
        int refused,
        int apologised) {

    public Batch {
        units = List.copyOf(units);
    }

    /** What is neither done nor refused. */
    public int left() {
        return total - done - refused;
    }
}
