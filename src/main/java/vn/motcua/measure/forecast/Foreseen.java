package vn.motcua.measure.forecast;

import org.jspecify.annotations.Nullable;

/**
 * A forecast of an indicator, or why there is none.
 *
 * @param forecast absent unless one was made
 */
public record Foreseen(Why why, @Nullable Forecast forecast) {

    /** Whether one was made, and why not. */
    public enum Why {
        MADE,
        /** Too few months have anything in them, or too little was counted in all. */
        TOO_LITTLE,
        /** What it counts stands on a day and does not add up by months, or it is no share. */
        NOT_BY_MONTH,
        /** Each part is judged for itself. */
        EACH,
        /** The period is over, or is not a part of one year from its first day. */
        NO_END
    }

    static Foreseen none(Why why) {
        return new Foreseen(why, null);
    }
}
