package vn.motcua.place;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a part of an address was not found.
 *
 * @param of the unit it speaks of: the one that ended or is still to come, or the one that the
 *     commune does not lie in
 * @param choices what may be meant; the person chooses
 */
public record Doubt(Place.Level level, Why why, @Nullable Place of, List<Place> choices) {

    /** What is the matter. */
    public enum Why {
        /** No unit has such a name; the choices have one like it. */
        UNKNOWN,
        /** Several have. */
        AMBIGUOUS,
        /** It lies elsewhere. */
        ELSEWHERE,
        /** It is no more; the choices took its place. */
        ENDED,
        /** It is not there yet. */
        LATER
    }

    public Doubt {
        choices = List.copyOf(choices);
    }
}
