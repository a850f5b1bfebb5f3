package vn.motcua.review.web;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.RefusalException;
import vn.motcua.review.ReviewPlan;
import vn.motcua.review.ReviewPlans;
import vn.motcua.review.ReviewReading;
import vn.motcua.review.ReviewRefusal;
import vn.motcua.review.ReviewSheets;
import vn.motcua.review.Reviewed;
import vn.motcua.review.UnitReports;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;
import vn.motcua.shell.Redirect;

/** A unit's sheets and its report, from its head to the control office and back. */
@Controller
class UnitReportsDoor {

    private static final String UNIT = ReviewDesk.PATH + "/{id}/units/{unit}";

    private final ReviewPlans plans;
    private final ReviewReading reading;
    private final ReviewSheets sheets;
    private final UnitReports reports;
    private final ReviewDesk desk;

    UnitReportsDoor(
            ReviewPlans plans,
            ReviewReading reading,
            ReviewSheets sheets,
            UnitReports reports,
            ReviewDesk desk) {
        this.plans = plans;
        this.reading = reading;
        this.sheets = sheets;
        this.reports = reports;
        this.desk = desk;
    }

    @GetMapping(UNIT)
    Page show(@PathVariable UUID id, @PathVariable UUID unit) {
        return page(id, unit, FormView.empty(), desk.who());
    }

    private Page page(UUID id, UUID unit, FormView form, SignedIn by) {
        ReviewPlan plan = plans.find(id);
        List<Reviewed> own =
                reading.of(plan).stream().filter(one -> one.planned().unit().equals(unit)).toList();
        if (own.isEmpty()) {
            throw new RefusalException(new ReviewRefusal.NoSuchReviewReport());
        }
        return Page.of(
                "review/unit",
                new UnitPage(
                        plan,
                        unit,
                        own,
                        reading.tests(plan, own),
                        reports.rounds(id, unit),
                        desk.names(),
                        sheets.mayFill(unit, by),
                        sheets.mayApprove(unit, by),
                        plans.mayManage(plan.unit(), by),
                        form));
    }

    private Answer act(
            UUID id,
            UUID unit,
            MultiValueMap<String, String> sent,
            String which,
            ReviewDesk.Act act) {
        return desk.act(
                sent,
                which,
                Redirect.to(ReviewDesk.path(id) + "/units/" + unit)
                        .saying("review.said.report." + which),
                (form, by) -> page(id, unit, form, by),
                act);
    }

    @PostMapping(UNIT + "/approved")
    Answer approve(
            @PathVariable UUID id,
            @PathVariable UUID unit,
            @RequestParam MultiValueMap<String, String> sent) {
        return act(id, unit, sent, "approved", (typed, by) -> reports.approve(id, unit, by));
    }

    @PostMapping(UNIT + "/submitted")
    Answer submit(
            @PathVariable UUID id,
            @PathVariable UUID unit,
            @RequestParam MultiValueMap<String, String> sent) {
        return act(
                id,
                unit,
                sent,
                "submitted",
                (typed, by) -> reports.submit(id, unit, typed.line("number"), by));
    }

    @PostMapping(UNIT + "/accepted")
    Answer accept(
            @PathVariable UUID id,
            @PathVariable UUID unit,
            @RequestParam MultiValueMap<String, String> sent) {
        return act(id, unit, sent, "accepted", (typed, by) -> reports.accept(id, unit, by));
    }

    @PostMapping(UNIT + "/returned")
    Answer giveBack(
            @PathVariable UUID id,
            @PathVariable UUID unit,
            @RequestParam MultiValueMap<String, String> sent) {
        return act(
                id,
                unit,
                sent,
                "returned",
                (typed, by) -> reports.giveBack(id, unit, typed.text("words"), by));
    }
}
