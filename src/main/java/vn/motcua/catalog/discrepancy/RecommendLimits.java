package vn.motcua.catalog.discrepancy;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.law.DatedRows;

/** Within how many working days a discrepancy is to be seen to, by the day on which it is found. */
@Component
class RecommendLimits {

    private final DatedRows rows = DatedRows.read("discrepancy");

    /** In working days; before any rule the first holds. */
    int within(LocalDate found) {
        return rows.onOrFirst(found).number("recommend-within");
    }
}
