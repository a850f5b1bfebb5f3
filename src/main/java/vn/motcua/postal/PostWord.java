package vn.motcua.postal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the operator said of an order.
 *
 * @param code the operator's own
 * @param state what it means; absent where nothing is known of it, or it moves nothing
 * @param rank among words of one moment
 */
public record PostWord(Instant saidAt, String code, @Nullable PostState state, int rank) {}
