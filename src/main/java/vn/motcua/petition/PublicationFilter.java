package vn.motcua.petition;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which published petitions are asked for; absent or blank where it does not matter.
 *
 * @param text words of title, question or reply, in any writing
 * @param after received from then on, {@code before} until then
 * @param unfiled only those whose field nobody said
 * @param open whether the sender opened it again
 * @param codes of those alone
 */
public record PublicationFilter(
        String text,
        @Nullable UUID agency,
        String field,
        boolean unfiled,
        @Nullable Instant after,
        @Nullable Instant before,
        @Nullable Boolean open,
        List<String> codes) {

    public PublicationFilter {
        codes = List.copyOf(codes);
    }

    public static PublicationFilter all() {
        return new PublicationFilter("", null, "", false, null, null, null, List.of());
    }

    public static PublicationFilter only(List<String> codes) {
        return new PublicationFilter("", null, "", false, null, null, null, codes);
    }
}
