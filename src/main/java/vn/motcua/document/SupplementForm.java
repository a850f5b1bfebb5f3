package vn.motcua.document;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.LegalBasis;

/**
 * What stands on a request for what is missing (phiếu yêu cầu bổ sung, hoàn thiện hồ sơ).
 *
 * @param nth the first, second, ... request about this dossier; the law wants one that says all
 * @param request what is asked for, the name of the procedure
 * @param at the moment of the request
 * @param answerBy up to the end of which day the dossier waits, where the law lets it end
 * @param contact the officer's telephone number; null leaves a dotted line
 * @param officer who guides the applicant (người hướng dẫn)
 */
@LegalBasis({"nd-61-2018#17.1", "nd-61-2018#19.4", "nd-118-2025#11"})
public record SupplementForm(
        Letterhead letterhead,
        String code,
        String qrText,
        int nth,
        ApplicantLines applicant,
        String request,
        List<Item> items,
        String reason,
        Instant at,
        @Nullable Instant answerBy,
        @Nullable String contact,
        String officer) {

    public SupplementForm {
        if (nth < 1) {
            throw new IllegalArgumentException("Requests are counted from one: " + nth);
        }
        items = List.copyOf(items);
    }

    /**
     * A paper that is missing or wrong, with the copies to be handed in.
     *
     * @param what what is to be done about it (nội dung cần bổ sung, sửa đổi)
     */
    public record Item(
            String name, int originals, int certified, int copies, @Nullable String what) {

        /** The paper as the dossier lists it, which knows how an edition counts its copies. */
        public PaperRow paper() {
            return new PaperRow(name, originals, certified, copies);
        }
    }
}
