package vn.motcua.catalog.disclosure;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was last said to hang in a place.
 *
 * @param version the version of the procedure that the sheet shows
 * @param on the day on which it was put up
 * @param by who said so
 * @param act what they said, with its proof
 * @param content the hash of what the sheet says, as {@link ContentHash}; null where it was noted
 *     before hashes were kept
 */
public record Posting(
        UUID place,
        String code,
        UUID version,
        LocalDate on,
        UUID by,
        UUID act,
        @Nullable String content) {}
