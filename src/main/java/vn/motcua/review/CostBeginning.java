package vn.motcua.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.motcua.catalog.Fee;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.RequiredPaper;
import vn.motcua.kernel.LegalBasis;

/**
 * The lines that a cost sheet begins with: one for each paper, handing in, each fee, taking the
 * result. Fees are those published; hours are left to be said.
 */
@LegalBasis("tt-02-2017#27.3")
final class CostBeginning {

    private CostBeginning() {}

    static CostSheet of(ProcedureVersion version, Optional<ReviewLimits.Income> income) {
        List<CostLine> lines = new ArrayList<>();
        for (RequiredPaper paper : version.papers()) {
            add(lines, CostWork.PREPARE, paper.name(), "paper-" + paper.id(), 0);
        }
        add(lines, CostWork.SUBMIT, "Nộp hồ sơ", "", 0);
        int n = 0;
        for (Fee fee : version.fees()) {
            n++;
            if (fee.amount().amount() > 0) {
                add(lines, CostWork.PAY, fee.name(), "fee-" + n, fee.amount().amount());
            }
        }
        add(lines, CostWork.RECEIVE, "Nhận kết quả", "", 0);
        return new CostSheet(
                income.map(ReviewLimits.Income::dong).orElse(BigDecimal.ZERO),
                income.map(ReviewLimits.Income::source).orElse(""),
                lines,
                CostSheet.Frequency.NONE,
                CostSheet.Frequency.NONE,
                List.of(),
                "",
                "");
    }

    private static void add(
            List<CostLine> lines, CostWork work, String activity, String item, long fees) {
        CostLine.Values values = new CostLine.Values(BigDecimal.ZERO, 0, fees);
        String shown =
                activity.length() > CostRules.LINE
                        ? activity.substring(0, CostRules.LINE)
                        : activity;
        lines.add(
                new CostLine(
                        "l" + (lines.size() + 1),
                        work,
                        shown,
                        item,
                        values,
                        values,
                        List.of(),
                        fees > 0 ? "Danh mục thủ tục hành chính đã công bố" : "",
                        ""));
    }
}
