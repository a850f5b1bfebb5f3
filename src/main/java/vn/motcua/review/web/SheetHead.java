package vn.motcua.review.web;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.kernel.Refusal;
import vn.motcua.review.ComplianceCost;
import vn.motcua.review.Cut;
import vn.motcua.review.ReviewPlan;
import vn.motcua.review.Reviewed;
import vn.motcua.shell.Crumb;
import vn.motcua.shell.Fact;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Tab;

/**
 * What the three views of a review sheet begin with.
 *
 * @param missing without which the head of the unit cannot approve it
 * @param locked whether a report of the unit holds it
 */
public record SheetHead(
        ReviewPlan plan,
        Reviewed reviewed,
        List<Refusal> missing,
        boolean locked,
        boolean mayFill,
        boolean mayApprove,
        ReviewNames names) {

    /** The views of a sheet. */
    public enum View {
        QUESTIONS(""),
        COST("/cost"),
        PROPOSALS("/proposals");

        private final String path;

        View(String path) {
            this.path = path;
        }
    }

    public SheetHead {
        missing = List.copyOf(missing);
    }

    public String path(String rest) {
        return ReviewDesk.path(plan.id()) + "/sheets/" + reviewed.planned().id() + rest;
    }

    public String seen() {
        return String.valueOf(reviewed.version());
    }

    /** Whether this person may change it now. */
    public boolean isOpen() {
        return plan.isIssued() && mayFill && !locked;
    }

    public boolean canApprove() {
        return plan.isIssued()
                && mayApprove
                && missing.isEmpty()
                && !reviewed.isApproved()
                && !locked;
    }

    public List<Crumb> crumbs(Frame frame) {
        return List.of(
                new Crumb(frame.text("review.title"), ReviewDesk.PATH),
                new Crumb(plan.title(), ReviewDesk.path(plan.id())),
                new Crumb(
                        names.unit(reviewed.planned().unit(), frame),
                        ReviewDesk.path(plan.id()) + "/units/" + reviewed.planned().unit()));
    }

    public List<Tab> tabs(View current, Frame frame) {
        return List.of(View.values()).stream()
                .map(one ->
                        Tab.of(
                                frame.text("review.sheet.view." + one),
                                path(one.path),
                                one == current))
                .toList();
    }

    /** Message key of where it stands. */
    public String stateKey() {
        if (locked) {
            return "review.sheet.state.LOCKED";
        }
        return reviewed.sheet() == null
                ? "review.sheet.state.NONE"
                : reviewed.isApproved()
                        ? "review.sheet.state.APPROVED"
                        : "review.sheet.state.WRITTEN";
    }

    public List<Fact> facts(Frame frame) {
        Cut cut = reviewed.cut();
        ComplianceCost cost = ComplianceCost.of(reviewed.content().cost());
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(frame.text("review.sheet.state"), frame.text(stateKey())));
        facts.add(
                new Fact(
                        frame.text("review.sheet.items"),
                        frame.text("review.sheet.items.of", cut.changed(), cut.items())));
        facts.add(
                new Fact(
                        frame.text("review.cost.before"),
                        frame.text("review.dong.year", frame.number(cost.before().yearDong()))));
        facts.add(
                new Fact(
                        frame.text("review.cost.after"),
                        frame.text("review.dong.year", frame.number(cost.after().yearDong()))));
        facts.add(
                new Fact(
                        frame.text("review.cost.saving"),
                        frame.text(
                                "review.cost.saving.of",
                                frame.number(cost.savingDong()),
                                cost.rate().map(frame::percent).orElse("—"))));
        return facts;
    }
}
