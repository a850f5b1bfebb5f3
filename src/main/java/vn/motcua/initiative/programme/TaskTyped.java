package vn.motcua.initiative.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task as somebody typed it.
 *
 * @param lead null for one that cannot be read, as the day
 */
public record TaskTyped(
        UUID id,
        String words,
        @Nullable UUID lead,
        List<UUID> support,
        @Nullable LocalDate due,
        String product) {

    public TaskTyped {
        support = List.copyOf(support);
    }
}
