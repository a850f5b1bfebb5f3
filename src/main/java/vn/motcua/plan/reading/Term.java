package vn.motcua.plan.reading;

import java.time.LocalDate;

/**
 * From when to when a task is to be done.
 *
 * @param last the last good day
 * @param always whether it goes on all the time (thường xuyên), so that every quarter has to show
 *     something
 */
public record Term(LocalDate first, LocalDate last, boolean always) {

    public Term {
        if (last.isBefore(first)) {
            first = last;
        }
    }
}
