package vn.motcua.catalog.internal;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.law.DatedRows;

/** What is asked of internal procedures, by day; before any rule the first holds. */
@Component
class InternalLimits {

    private final DatedRows rows = DatedRows.read("internal");

    /** Within how many working days of taking effect a change is to be worked in. */
    int updateWithin(LocalDate changed) {
        return rows.onOrFirst(changed).number("internal-update-within");
    }

    /** How many hundredths are to satisfy everything (chỉ tiêu). */
    int share(LocalDate on) {
        return rows.onOrFirst(on).number("internal-share");
    }
}
