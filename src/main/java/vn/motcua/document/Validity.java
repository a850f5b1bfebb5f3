package vn.motcua.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The days on which a row of the law counts, both ends included. */
record Validity(LocalDate from, @Nullable LocalDate to) {

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
