package vn.motcua.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What chooses the edition of a form. Localities went on with the forms of 2018 under the law of
 * 2025, so a version of an internal process may name its set; else the day chooses.
 *
 * @param on the day of the act, in Vietnam
 * @param set the instrument that brings the forms, such as {@code tt-01-2018}
 */
public record FormChoice(LocalDate on, @Nullable String set) {

    /** By the day alone. */
    public static FormChoice on(LocalDate day) {
        return new FormChoice(day, null);
    }
}
