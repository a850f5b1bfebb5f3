package vn.motcua.catalog;

import vn.motcua.calendar.WorkDuration;
import vn.motcua.kernel.LegalBasis;

/**
 * The two appointments (hẹn lần 1, hẹn lần 2) that a land limit is split into: to the notice of
 * what is to be paid, and from the payment to the result. Together they are the limit.
 */
@LegalBasis("nd-43-2014#61.4")
public record Appointments(WorkDuration toNotice, WorkDuration fromPayment) {

    /** Whether both are of the limit's unit and fill it. */
    public boolean fill(WorkDuration limit) {
        return toNotice.unit() == limit.unit()
                && fromPayment.unit() == limit.unit()
                && toNotice.amount().add(fromPayment.amount()).compareTo(limit.amount()) == 0;
    }
}
