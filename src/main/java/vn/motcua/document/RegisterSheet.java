package vn.motcua.document;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.LegalBasis;

/**
 * Sheets of the register (sổ theo dõi hồ sơ). A year has one book, numbered from one.
 *
 * @param range what the sheets tell of, such as {@code Từ ngày 01/3/2022 đến ngày 31/3/2022}
 * @param printedAt up to when they tell it
 */
@LegalBasis("tt-01-2018#10.2")
public record RegisterSheet(
        Letterhead letterhead, String range, List<Line> lines, Instant printedAt) {

    public RegisterSheet {
        lines = List.copyOf(lines);
    }

    /**
     * The fifteen columns, days as {@code 03/3/2022}; what has not happened yet is null.
     *
     * @param number in the year (TT)
     * @param sets how many sets of the papers (bộ)
     * @param contact address and telephone number
     * @param lead the agency that resolves (cơ quan chủ trì giải quyết)
     * @param forwarded when the dossier went to that agency
     * @param resolved when its result came back
     * @param returned when the applicant got the result
     * @param returnWay how (phương thức nhận kết quả)
     * @param signed who signed for it; null leaves room to
     */
    public record Line(
            int number,
            String code,
            String procedure,
            int sets,
            String applicant,
            String contact,
            String lead,
            String received,
            String promised,
            @Nullable String forwarded,
            @Nullable String resolved,
            @Nullable String returned,
            @Nullable String returnWay,
            @Nullable String signed,
            @Nullable String note) {}
}
