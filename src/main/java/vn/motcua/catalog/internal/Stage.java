package vn.motcua.catalog.internal;

import java.util.List;
import java.util.Optional;

/** How far an internal procedure has come; each stage rests on the one before it. */
public enum Stage {
    /** It stands in the approved inventory (kiểm kê). */
    LISTED,
    REVIEWED,
    /** It has an internal process. */
    PROCESS,
    /** A decision publishes it. */
    DECIDED,
    DISCLOSED,
    /** No change of what it follows from has waited too long to be worked in. */
    CURRENT;

    /** Those that are reached by a fact which somebody notes, in their order. */
    public static final List<Stage> NOTED = List.of(REVIEWED, PROCESS, DECIDED, DISCLOSED);

    /** The noted stage before this one; none before the first. */
    public Optional<Stage> before() {
        int at = NOTED.indexOf(this);
        return at <= 0 ? Optional.empty() : Optional.of(NOTED.get(at - 1));
    }
}
