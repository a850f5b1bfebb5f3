package vn.motcua.plan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.Dong;

/**
 * What a plan or one of its rows costs a unit (dòng kinh phí).
 *
 * @param row null for what the plan costs as a whole
 * @param category key of {@link BudgetTerms#categories}
 * @param source key of {@link BudgetTerms#sources}
 * @param planned estimated (dự toán)
 * @param allotted given out (kinh phí giao)
 * @param spent (đã chi)
 */
public record BudgetLine(
        UUID id,
        UUID plan,
        @Nullable UUID row,
        UUID unit,
        String category,
        String source,
        String purpose,
        Dong planned,
        Dong allotted,
        Dong spent) {

    /** More was spent than given out: shown, since it happened, and never hidden. */
    public boolean isOverspent() {
        return spent.amount() > allotted.amount();
    }
}
