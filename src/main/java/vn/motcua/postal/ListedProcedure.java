package vn.motcua.postal;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A procedure of the list of what may be handed to the post.
 *
 * @param to its last day on the list; absent while it stays
 * @param source decision that lists it
 */
public record ListedProcedure(
        UUID id, String procedure, LocalDate from, @Nullable LocalDate to, String source) {

    public boolean holds(LocalDate on) {
        return !on.isBefore(from) && (to == null || !on.isAfter(to));
    }
}
