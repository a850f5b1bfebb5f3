package vn.motcua.plan.reading;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An annex.
 *
 * @param label as the document writes it, such as {@code Phụ lục I}
 * @param number of the decision it says to go with; blank where it says none
 * @param day of that decision
 * @param agency that it says to have issued the decision; may be blank
 */
public record AppendixText(
        int order,
        String label,
        String title,
        String number,
        @Nullable LocalDate day,
        String agency,
        int line) {}
