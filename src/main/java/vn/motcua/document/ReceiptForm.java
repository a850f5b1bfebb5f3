package vn.motcua.document;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands on a receipt (giấy tiếp nhận hồ sơ và hẹn trả kết quả).
 *
 * @param qrText what the QR code says: the address of public tracking, or the code itself
 * @param trackKey the key that only the holder of this sheet shall know; null on sheets that stay
 *     in the office
 * @param request what is asked for, the name of the procedure
 * @param sets how many sets of the papers (bộ)
 * @param limit the statutory limit as people say it, such as {@code 3 ngày làm việc}
 * @param promisedAt when the result is due (hẹn trả)
 * @param stages the two appointments around a financial obligation, in words; null where the
 *     procedure has one
 * @param resultPlace where the applicant wishes to get the result
 * @param book the volume and number in the register when it is kept on paper
 * @param fee fees as people read them; null when there are none
 * @param officer the receiving officer's name
 */
public record ReceiptForm(
        Letterhead letterhead,
        String code,
        String qrText,
        @Nullable String trackKey,
        ApplicantLines applicant,
        String request,
        List<PaperRow> papers,
        int sets,
        String limit,
        Instant receivedAt,
        Instant promisedAt,
        @Nullable String stages,
        String resultPlace,
        @Nullable Book book,
        @Nullable String fee,
        String officer,
        CopyLabel copy) {

    public ReceiptForm {
        papers = List.copyOf(papers);
    }

    /** Volume and serial number in the register (quyển số, số thứ tự). */
    public record Book(String volume, String number) {}

    /** Which of the two sheets (liên) this is. */
    public enum CopyLabel {
        /** Kept at the desk and sent along with the routing slip. */
        KEPT("Liên 1: Lưu"),
        /** Handed to the person who brought the dossier. */
        HANDED("Liên 2: Giao người nộp");

        private final String formText;

        CopyLabel(String formText) {
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
