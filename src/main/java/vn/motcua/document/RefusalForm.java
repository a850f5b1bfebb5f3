package vn.motcua.document;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.LegalBasis;

/**
 * What stands on a refusal (phiếu từ chối tiếp nhận giải quyết hồ sơ).
 *
 * @param request what is asked for, the name of the procedure
 * @param receivedAt when the dossier came; null when it never was accepted
 * @param reason as the applicant shall understand it
 * @param legalBasis the provision the refusal rests on (căn cứ pháp lý)
 * @param at the moment of the refusal
 */
@LegalBasis({"nd-61-2018#17.1", "nd-61-2018#19.8", "nd-118-2025#17"})
public record RefusalForm(
        Letterhead letterhead,
        String code,
        String qrText,
        Stage stage,
        ApplicantLines applicant,
        String request,
        @Nullable Instant receivedAt,
        String reason,
        String legalBasis,
        Instant at,
        String officer) {

    /** Whether the dossier is not taken or, once taken, not resolved. */
    public enum Stage {
        INTAKE("không tiếp nhận"),
        RESOLUTION("không giải quyết");

        private final String formText;

        Stage(String formText) {
            this.formText = formText;
        }

        /**
         * As the form says it; forms of the law are in Vietnamese whatever the screen's language.
         */
        public String formText() {
            return formText;
        }
    }
}
