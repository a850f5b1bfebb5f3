package vn.motcua.catalog.disclosure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that a keeper said of a place, with the proof. It is never changed: what was wrong is
 * withdrawn by another one.
 *
 * @param on the day on which it was done
 * @param photo the hash of a picture of the wall
 * @param address where the sheets are seen on the web; empty where there is none
 * @param reason why something is withdrawn; empty for all else
 * @param withdraws what it takes back
 * @param contact what the petition notice says that was put up
 * @param sheets what it is about; of a withdrawal, none
 */
public record PostingAct(
        UUID id,
        UUID place,
        Kind kind,
        LocalDate on,
        Instant notedAt,
        UUID by,
        @Nullable String photo,
        String address,
        String reason,
        @Nullable UUID withdraws,
        @Nullable UUID contact,
        List<Sheet> sheets) {

    /** What was said. */
    public enum Kind {
        POSTED,
        TAKEN_DOWN,
        /** The petition notice was put up. */
        NOTICE,
        WITHDRAWN
    }

    /**
     * One sheet.
     *
     * @param content the hash of what it says; null where it was noted before hashes were kept
     */
    public record Sheet(String code, UUID version, @Nullable String content) {}

    public PostingAct {
        sheets = List.copyOf(sheets);
    }

    public boolean hasProof() {
        return photo != null || !address.isEmpty();
    }
}
