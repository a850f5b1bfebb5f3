package vn.motcua.supervision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step as a form sends it.
 *
 * @param step null for one that cannot be read
 * @param seen the version that the form was made for
 * @param until null for a day that is not given or cannot be read
 */
public record StepTyped(
        @Nullable OpinionStep step,
        int seen,
        @Nullable LocalDate until,
        String note,
        String file,
        String fileName) {

    /** A step that needs nothing besides. */
    public static StepTyped of(OpinionStep step, int seen) {
        return new StepTyped(step, seen, null, "", "", "");
    }
}
