package vn.motcua.catalog;

import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.Bilingual;
import vn.motcua.kernel.LegalBasis;

/**
 * One step of the order of performance (trình tự thực hiện), as it is published. It says what the
 * applicant and the agency do; who does what inside the agency is the internal process.
 *
 * @param by whose step it is; absent where the publication does not say
 * @param caseId the only case that has it; any case when absent
 */
@LegalBasis("nd-63-2010#3")
public record OrderStep(@Nullable By by, Bilingual text, @Nullable String caseId) {

    /** Whose step it is. */
    public enum By {
        APPLICANT,
        AGENCY
    }

    boolean belongsTo(String wantedCase) {
        return caseId == null || caseId.equals(wantedCase);
    }
}
