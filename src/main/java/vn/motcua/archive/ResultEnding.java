package vn.motcua.archive;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a result holds no more.
 *
 * @param on from this day
 * @param basis number of the decision by which
 * @param replacedBy the result that took its place, where it is in the register
 */
public record ResultEnding(Kind kind, LocalDate on, String basis, @Nullable UUID replacedBy) {

    /** Why. */
    public enum Kind {
        /** Another took its place (cấp đổi, cấp lại, thay thế). */
        REPLACED,
        /** It was taken back or declared void (thu hồi, hủy bỏ). */
        WITHDRAWN
    }
}
