package vn.motcua.plan;

import org.jspecify.annotations.Nullable;
import vn.motcua.plan.reading.Finding;

/**
 * A finding of a plan's document with what a person said to it.
 *
 * @param n its number within the plan
 * @param settled absent while nobody has looked at it
 */
public record NotedFinding(int n, Finding finding, @Nullable Settled settled) {

    /** What came of it. */
    public enum Settled {
        /** It stays as the document has it. */
        KEPT,
        /** The row was corrected, or somebody said who is meant. */
        CORRECTED
    }
}
