package vn.motcua.offsystem;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is typed when something is done with a line.
 *
 * @param step absent for one that cannot be read
 * @param dossier its code or its id; blank where none is named
 * @param unit whose case it is; absent for that of the list
 * @param procedure code or blank, as {@code field}
 * @param day of receipt as far as is known; absent for one that cannot be read
 */
public record StepTyped(
        @Nullable LineStep step,
        String note,
        String dossier,
        @Nullable UUID unit,
        String procedure,
        String field,
        @Nullable LocalDate day) {

    public static StepTyped of(LineStep step, String note) {
        return new StepTyped(step, note, "", null, "", "", null);
    }

    /** One that says which dossier it is. */
    public static StepTyped naming(LineStep step, String dossier) {
        return new StepTyped(step, "", dossier, null, "", "", null);
    }
}
