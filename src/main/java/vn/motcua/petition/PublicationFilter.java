package vn.motcua.petition;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which published petitions are asked for; absent or blank where it does not matter.
 *
 * @param text words of title, question or reply, in any writing
 * @param after received from then on, {@code before} until then
 * @param code of one alone
 */
public record PublicationFilter(
        String text,
        @Nullable UUID agency,
        String field,
        @Nullable Instant after,
        @Nullable Instant before,
        String code) {

    public static PublicationFilter all() {
        return new PublicationFilter("", null, "", null, null, "");
    }

    public static PublicationFilter only(String code) {
        return new PublicationFilter("", null, "", null, null, code);
    }
}
