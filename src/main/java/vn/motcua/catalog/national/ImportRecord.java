package vn.motcua.catalog.national;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One record of an import, with what was read in it and what a person settled.
 *
 * @param line where it stands in the file, from one
 * @param version counts what was settled, so that nobody writes over another's work unseen
 */
public record ImportRecord(
        UUID importId,
        int line,
        NationalRecord original,
        Recovery recovered,
        RecordState state,
        @Nullable Recovery settled,
        @Nullable UUID settledBy,
        @Nullable Instant settledAt,
        int version) {

    /** What a person settled, else what was read. */
    public Recovery current() {
        return settled == null ? recovered : settled;
    }
}
