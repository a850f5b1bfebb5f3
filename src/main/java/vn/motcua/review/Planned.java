package vn.motcua.review;

import java.time.LocalDate;
import java.util.UUID;
import vn.motcua.kernel.LegalBasis;

/**
 * One procedure in a review plan, with what a plan must say of it.
 *
 * @param code of the procedure, {@code version} of it that is reviewed
 * @param field code of the field of procedures, {@code fieldName} as it is called
 * @param unit that reviews it, {@code support} who helps
 * @param reason why it was chosen, in words
 * @param product what is to come of it
 */
@LegalBasis("nd-63-2010#30.2")
public record Planned(
        UUID id,
        UUID plan,
        String code,
        UUID version,
        String name,
        String field,
        String fieldName,
        UUID unit,
        String support,
        LocalDate from,
        LocalDate to,
        Basis basis,
        String reason,
        String product) {

    /** Why a procedure is reviewed. */
    @LegalBasis("nd-63-2010#30.1")
    public enum Basis {
        /** Chỉ đạo của Chính phủ, Thủ tướng Chính phủ. */
        DIRECTED,
        /** Lựa chọn của cơ quan. */
        CHOSEN,
        /** Phản ánh, kiến nghị của cá nhân, tổ chức. */
        PETITION;

        /** Message key of its name. */
        public String key() {
            return "review.basis." + this;
        }
    }
}
