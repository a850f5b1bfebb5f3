package vn.motcua.dossier;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.LegalBasis;

/**
 * A written apology with a new date (phiếu xin lỗi và hẹn lại).
 *
 * @param promised the due date that is not kept; it stays as it was
 * @param reappointed the new date
 * @param inTime whether it was made by the last day that the law allows
 * @param override whether a leader signed it although the one re-appointment was used up
 * @param delivered when the applicant got it, shown by a signature or a postal note; absent so far
 */
@LegalBasis("nd-61-2018#19.9")
public record Apology(
        Instant at,
        Instant promised,
        Instant reappointed,
        boolean inTime,
        boolean override,
        @Nullable Instant delivered) {

    Apology deliveredAt(Instant moment) {
        return new Apology(at, promised, reappointed, inTime, override, moment);
    }
}
