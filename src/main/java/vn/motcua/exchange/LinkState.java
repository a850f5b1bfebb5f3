package vn.motcua.exchange;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether the portal can be reached.
 *
 * @param downSince absent while it can
 * @param tries since it was reached last
 * @param nextTry before which nothing is sent; absent while it can be reached
 * @param failure what came instead of an answer
 */
public record LinkState(
        @Nullable Instant downSince,
        int tries,
        @Nullable Instant nextTry,
        @Nullable String failure,
        @Nullable Instant lastSuccess) {}
