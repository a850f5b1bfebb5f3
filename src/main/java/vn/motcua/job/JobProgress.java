package vn.motcua.job;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How far a long job is, as a page shows it. */
public record JobProgress(
        UUID id,
        String kind,
        String titleKey,
        JobState state,
        long total,
        long done,
        @Nullable String message,
        @Nullable UUID startedBy,
        Instant startedAt,
        @Nullable Instant endedAt) {

    /** 0 to 100; 0 as long as the total is unknown, 100 only when the work is done. */
    public int percent() {
        if (state == JobState.DONE) {
            return 100;
        }
        return total <= 0 ? 0 : (int) Math.clamp(done * 100 / total, 0, 99);
    }
}
