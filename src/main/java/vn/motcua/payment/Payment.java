package vn.motcua.payment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Money that came, in đồng.
 *
 * @param gateway by which it came; empty at the counter
 * @param astray whether nothing was owed for it any more
 * @param back how much of it was given back or is to be
 * @param by who took it at the counter
 */
public record Payment(
        UUID id,
        Way way,
        long amount,
        String gateway,
        String transaction,
        boolean astray,
        long back,
        Instant at,
        @Nullable UUID by) {

    /** How much of it may still be given back. */
    public long left() {
        return amount - back;
    }
}
