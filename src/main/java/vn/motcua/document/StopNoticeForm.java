package vn.motcua.document;

import java.time.Instant;
import vn.motcua.kernel.LegalBasis;

/**
 * What stands on a notice that a dossier goes no further (thông báo dừng giải quyết hồ sơ).
 *
 * @param request what was asked for, the name of the procedure
 * @param legalBasis the provision the stop rests on (căn cứ pháp lý)
 * @param at the moment of the stop
 */
@LegalBasis("nd-118-2025#21")
public record StopNoticeForm(
        Letterhead letterhead,
        String code,
        String qrText,
        ApplicantLines applicant,
        String request,
        Instant receivedAt,
        Ground ground,
        String reason,
        String legalBasis,
        Instant at,
        String officer) {

    /** Why it goes no further. */
    public enum Ground {
        /** The applicant asks for it before there is a result. */
        WITHDRAWN("tổ chức, cá nhân đề nghị dừng giải quyết (rút hồ sơ)"),
        /** What was asked for did not come in the time for it. */
        LAPSED("hết thời hạn bổ sung mà hồ sơ không được hoàn thiện"),
        /** The agency may not or need not go on. */
        STOPPED("cơ quan giải quyết dừng giải quyết theo quy định của pháp luật");

        private final String formText;

        Ground(String formText) {
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
