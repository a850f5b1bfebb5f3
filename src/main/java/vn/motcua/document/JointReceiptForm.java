package vn.motcua.document;

import java.time.Instant;
import java.util.List;
import vn.motcua.kernel.LegalBasis;

/**
 * What stands on the one sheet for several dossiers that a person hands in together (biên bản giao
 * nhận hồ sơ).
 *
 * @param at the moment of the hand-over
 * @param officer the receiving officer's name
 */
@LegalBasis({"nd-61-2018#17.3", "tt-01-2018#9"})
public record JointReceiptForm(
        Letterhead letterhead,
        ApplicantLines applicant,
        List<Line> lines,
        Instant at,
        String officer) {

    public JointReceiptForm {
        lines = List.copyOf(lines);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("Nothing was handed in");
        }
    }

    /**
     * One dossier.
     *
     * @param request what is asked for, the name of the procedure (nội dung)
     * @param unit the agency that resolves (đơn vị)
     * @param limit the statutory limit as people say it, such as {@code 3 ngày làm việc}
     * @param sets how many sets of the papers (số lượng hồ sơ)
     */
    public record Line(
            String code,
            String request,
            String unit,
            Instant receivedAt,
            Instant promisedAt,
            String limit,
            int sets) {}
}
