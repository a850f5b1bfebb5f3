package vn.motcua.initiative;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step as somebody asks for it.
 *
 * @param step null for one that cannot be read
 * @param day of the paper from above; null for one that cannot be read, or where none is asked for
 * @param file hash of what comes with it; blank where nothing does
 */
public record StepTyped(
        @Nullable InitiativeStep step,
        String number,
        @Nullable LocalDate day,
        String note,
        String file,
        String fileName) {

    /** One that needs no words. */
    public static StepTyped of(InitiativeStep step) {
        return new StepTyped(step, "", null, "", "", "");
    }
}
