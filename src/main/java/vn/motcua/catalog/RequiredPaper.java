package vn.motcua.catalog;

import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.WorkDuration;

/**
 * One paper of the dossier (thành phần hồ sơ).
 *
 * @param originals how many originals (bản chính) are handed in
 * @param copies how many copies (bản sao) are handed in
 * @param required whether the dossier is incomplete without it
 * @param caseId the only case that needs it; any case when absent
 * @param group papers of one group are alternatives, of which one suffices
 * @param maxAge how old the paper may be on the day of receipt, in calendar days or months
 */
public record RequiredPaper(
        String id,
        String name,
        String nameEn,
        Kind kind,
        int originals,
        int copies,
        boolean required,
        @Nullable String caseId,
        @Nullable String group,
        @Nullable WorkDuration maxAge,
        String note) {

    /** Whether the paper stays in the dossier (nộp) or is only shown (xuất trình). */
    public enum Kind {
        SUBMIT,
        SHOW
    }

    boolean belongsTo(String wantedCase) {
        return caseId == null || caseId.equals(wantedCase);
    }
}
