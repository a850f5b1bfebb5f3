package vn.motcua.catalog;

import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.Bilingual;
import vn.motcua.kernel.LegalBasis;

/**
 * What an applicant must meet or do (yêu cầu, điều kiện).
 *
 * @param caseId the only case that asks for it; any case when absent
 */
@LegalBasis("nd-63-2010#3")
public record Requirement(Bilingual text, @Nullable String caseId) {

    boolean belongsTo(String wantedCase) {
        return caseId == null || caseId.equals(wantedCase);
    }
}
