package vn.motcua.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step that was taken.
 *
 * @param position counted from 1 within its visit
 * @param day by which it counts: that of the paper, of the session, or of the act
 * @param signedOn when minutes were signed; absent of other steps
 * @param number of the paper; blank where there is none, as the note and the file
 */
public record VisitAct(
        int position,
        VisitStep step,
        LocalDate day,
        @Nullable LocalDate signedOn,
        Instant at,
        UUID by,
        String number,
        String note,
        String file,
        String fileName) {}
