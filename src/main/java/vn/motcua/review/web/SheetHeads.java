package vn.motcua.review.web;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.identity.SignedIn;
import vn.motcua.review.ReviewPlan;
import vn.motcua.review.ReviewPlans;
import vn.motcua.review.ReviewReading;
import vn.motcua.review.ReviewSheets;
import vn.motcua.review.Reviewed;

/** Reads what every view of a review sheet begins with. */
@Component
class SheetHeads {

    private final ReviewPlans plans;
    private final ReviewReading reading;
    private final ReviewSheets sheets;
    private final ReviewDesk desk;

    SheetHeads(ReviewPlans plans, ReviewReading reading, ReviewSheets sheets, ReviewDesk desk) {
        this.plans = plans;
        this.reading = reading;
        this.sheets = sheets;
        this.desk = desk;
    }

    SheetHead of(UUID id, UUID planned, SignedIn by) {
        ReviewPlan plan = plans.find(id);
        Reviewed reviewed = reading.one(plan, planned);
        UUID unit = reviewed.planned().unit();
        return new SheetHead(
                plan,
                reviewed,
                sheets.missing(plan, reviewed),
                sheets.isLocked(id, unit),
                sheets.mayFill(unit, by),
                sheets.mayApprove(unit, by),
                desk.names());
    }
}
