package vn.motcua.catalog.national;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One file of national records that was loaded.
 *
 * @param takenAt when it was last taken over into drafts; absent while it never was
 * @param validFrom the day from which those drafts are to hold
 * @param states how many records stand where
 */
public record NationalImport(
        UUID id,
        String file,
        int records,
        UUID loadedBy,
        Instant loadedAt,
        @Nullable Instant takenAt,
        @Nullable LocalDate validFrom,
        Map<RecordState, Integer> states) {

    public NationalImport {
        states = Map.copyOf(states);
    }

    public int in(RecordState state) {
        return states.getOrDefault(state, 0);
    }

    /** How many would be taken over now. */
    public int ready() {
        return in(RecordState.CLEAR) + in(RecordState.SETTLED);
    }

    public boolean isRead() {
        return in(RecordState.UNREAD) == 0;
    }
}
