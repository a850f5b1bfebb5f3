package vn.motcua.catalog.disclosure;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A set for the wall that somebody asked for.
 *
 * @param whole all that hangs there with the list at the front; else only what is to be put up anew
 * @param notice whether it holds the petition notice
 * @param site the address of the program, as visitors know it
 * @param job the long job that makes it; null until it is started
 * @param file the hash of the paper; null until it is made
 * @param versions whose sheets it holds, in their order
 */
public record PostingSetOrder(
        UUID id,
        UUID place,
        boolean whole,
        boolean notice,
        String site,
        Instant askedAt,
        UUID askedBy,
        @Nullable UUID job,
        @Nullable String file,
        List<UUID> versions) {

    public PostingSetOrder {
        versions = List.copyOf(versions);
    }
}
