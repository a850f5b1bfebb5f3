package vn.motcua.review.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.review.CutTests;
import vn.motcua.review.ReportStep;
import vn.motcua.review.ReviewPlan;
import vn.motcua.review.ReviewReport;
import vn.motcua.review.Reviewed;
import vn.motcua.shell.FormView;

/**
 * What a unit reviews and its report.
 *
 * @param rounds of its report, the first first
 * @param mayManage whether this person judges reports
 */
public record UnitPage(
        ReviewPlan plan,
        UUID unit,
        List<Reviewed> reviewed,
        CutTests tests,
        List<ReviewReport> rounds,
        ReviewNames names,
        boolean mayFill,
        boolean mayApprove,
        boolean mayManage,
        FormView form) {

    public UnitPage {
        reviewed = List.copyOf(reviewed);
        rounds = List.copyOf(rounds);
    }

    /** Whether something was refused whose form is not on the page any more. */
    public boolean isLost() {
        boolean shown = isOpen("submitted") && canSubmit() || isOpen("returned") && canJudge();
        return !form.refusals().isEmpty() && !shown;
    }

    public String path(String rest) {
        return ReviewDesk.path(plan.id()) + "/units/" + unit + rest;
    }

    public String sheetPath(Reviewed one) {
        return ReviewDesk.path(plan.id()) + "/sheets/" + one.planned().id();
    }

    /** Of the last round; absent while none was approved. */
    public @Nullable ReviewReport report() {
        return rounds.isEmpty() ? null : rounds.getLast();
    }

    private boolean stands(ReportStep.Kind kind) {
        ReviewReport report = report();
        return report != null && report.state() == kind;
    }

    public boolean canApprove() {
        ReviewReport report = report();
        return mayApprove
                && plan.isIssued()
                && (report == null || report.isReturned())
                && reviewed.stream().allMatch(Reviewed::isApproved);
    }

    public boolean canSubmit() {
        return mayFill && stands(ReportStep.Kind.APPROVED);
    }

    public boolean canJudge() {
        return mayManage && stands(ReportStep.Kind.SUBMITTED);
    }

    public FormView form(String which) {
        return form.value("form").equals(which) ? form : FormView.empty();
    }

    public boolean isOpen(String which) {
        return form.value("form").equals(which);
    }
}
