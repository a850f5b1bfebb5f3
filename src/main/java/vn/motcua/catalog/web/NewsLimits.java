package vn.motcua.catalog.web;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.law.DatedRows;

/** For how many days a change of the catalogue is news to citizens. */
@Component
class NewsLimits {

    private final DatedRows rows = DatedRows.read("catalogue-news");

    int within(LocalDate on) {
        return rows.onOrFirst(on).number("news-within");
    }
}
