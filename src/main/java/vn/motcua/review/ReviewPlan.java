package vn.motcua.review;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.LegalBasis;

/**
 * The plan (kế hoạch rà soát, đánh giá) of one year. Once a decision issued it, what it holds is
 * frozen: the tests are held against it.
 *
 * @param unit whose plan it is
 * @param number of the decision; blank while it is drawn up, as is {@code signer}
 * @param signedOn absent while it is drawn up
 */
@LegalBasis("nd-63-2010#30")
public record ReviewPlan(
        UUID id,
        UUID unit,
        int year,
        String title,
        String number,
        @Nullable LocalDate signedOn,
        String signer) {

    public boolean isIssued() {
        return signedOn != null;
    }
}
