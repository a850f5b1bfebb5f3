package vn.motcua.outbound;

import java.time.Duration;

/**
 * How calls to a destination went since the program began.
 *
 * @param answers tries that brought an answer
 * @param failures tries that brought none, and calls not tried
 * @param repeats tries after the first
 * @param mean time of an answer
 * @param resting whether it is left alone for the moment, since the last calls failed
 */
public record DestinationState(
        String name, long answers, long failures, long repeats, Duration mean, boolean resting) {}
