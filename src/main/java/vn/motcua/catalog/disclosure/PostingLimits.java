package vn.motcua.catalog.disclosure;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.law.DatedRows;

/** Within how many working days of a change a sheet is to be put up, by the day of the change. */
@Component
class PostingLimits {

    private final DatedRows rows = DatedRows.read("posting");

    /** In working days; what began before any rule is held to the first. */
    int within(LocalDate changed) {
        return rows.onOrFirst(changed).number("posting-within");
    }
}
