package vn.motcua.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The last version of a review sheet.
 *
 * @param planned the procedure in the plan
 * @param approvedOn when the head of the unit approved this version; absent while nobody has
 */
public record Sheet(
        UUID planned,
        int version,
        SheetContent content,
        String digest,
        Instant at,
        @Nullable LocalDate approvedOn) {

    public boolean isApproved() {
        return approvedOn != null;
    }
}
