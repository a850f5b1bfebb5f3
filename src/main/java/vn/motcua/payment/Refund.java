package vn.motcua.payment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Money on its way back, in đồng. */
public record Refund(
        UUID id,
        UUID payment,
        long amount,
        Way way,
        State state,
        String reason,
        String transaction,
        Instant askedAt,
        @Nullable Instant endedAt) {

    /** Where it stands. */
    public enum State {
        ASKED,
        DONE,
        FAILED
    }
}
