package vn.motcua.inspection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step of a visit as somebody asks for it.
 *
 * @param step null for one that cannot be read
 * @param day by which it counts; null for one that cannot be read
 * @param signedOn when minutes were signed; null for one that cannot be read, or of other steps
 * @param file hash of what comes with it; blank where nothing does
 */
public record VisitTyped(
        @Nullable VisitStep step,
        @Nullable LocalDate day,
        @Nullable LocalDate signedOn,
        String number,
        String note,
        String file,
        String fileName) {

    /** One that needs no paper. */
    public static VisitTyped of(VisitStep step, LocalDate day, String note) {
        return new VisitTyped(step, day, null, "", note, "", "");
    }
}
