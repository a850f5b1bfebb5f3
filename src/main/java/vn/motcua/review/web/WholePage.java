package vn.motcua.review.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.review.CutTests;
import vn.motcua.review.Merged;
import vn.motcua.review.Outcome;
import vn.motcua.review.ReportStep;
import vn.motcua.review.ReviewPlan;
import vn.motcua.review.ReviewReport;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;

/**
 * The consolidated report of a plan.
 *
 * @param report of the last round; absent while none was made
 * @param tests of what it says; of nothing while none was made
 * @param accepted units' reports that would go in now
 * @param duplicates the same procedure of several units, the lower-middle one first
 */
public record WholePage(
        ReviewPlan plan,
        @Nullable ReviewReport report,
        CutTests tests,
        List<ReviewReport> accepted,
        Map<String, List<Merged>> duplicates,
        List<Outcome> outcomes,
        ReviewNames names,
        boolean mayManage,
        boolean maySign,
        FormView form) {

    public WholePage {
        accepted = List.copyOf(accepted);
        outcomes = List.copyOf(outcomes);
    }

    /** Whether something was refused whose form is not on the page any more. */
    public boolean isLost() {
        boolean shown =
                isOpen("made") && canMake()
                        || isOpen("presented") && canPresent()
                        || isOpen("returned") && canSign()
                        || isOpen("sent") && canSend()
                        || isOpen("outcome") && canNote();
        return !form.refusals().isEmpty() && !shown;
    }

    public String path(String rest) {
        return ReviewDesk.path(plan.id()) + "/whole" + rest;
    }

    public boolean canMake() {
        ReviewReport made = report;
        return mayManage
                && !accepted.isEmpty()
                && (made == null || made.isReturned() || made.state() == ReportStep.Kind.APPROVED);
    }

    private boolean stands(ReportStep.Kind kind) {
        ReviewReport made = report;
        return made != null && made.state() == kind;
    }

    public boolean canPresent() {
        return mayManage && stands(ReportStep.Kind.APPROVED);
    }

    public boolean canSign() {
        return maySign && stands(ReportStep.Kind.SUBMITTED);
    }

    public boolean canSend() {
        return mayManage && stands(ReportStep.Kind.ACCEPTED);
    }

    public boolean canNote() {
        return mayManage && stands(ReportStep.Kind.SENT);
    }

    public FormView form(String which) {
        return form.value("form").equals(which) ? form : FormView.empty();
    }

    public boolean isOpen(String which) {
        return form.value("form").equals(which);
    }

    public @Nullable Outcome outcome(Merged one) {
        return outcomes.stream()
                .filter(said -> said.procedure().equals(one.code()))
                .findFirst()
                .orElse(null);
    }

    public String units(List<UUID> units, Frame frame) {
        return String.join(
                ", ", units.stream().map(unit -> names.unit(unit, frame)).sorted().toList());
    }

    /** Whose cost sheet is taken of a procedure that several units reviewed. */
    public Field choice(String code, Frame frame) {
        return Field.select(
                "unit-" + code,
                frame.text("review.whole.choice", code),
                duplicates.getOrDefault(code, List.of()).stream()
                        .map(one ->
                                Option.of(
                                        one.costOf().toString(),
                                        names.unit(one.costOf(), frame)
                                                + " · "
                                                + frame.text(
                                                        "review.dong.year",
                                                        frame.number(
                                                                one.costs().before().yearDong()))))
                        .toList());
    }

    public Field reason(String code, Frame frame) {
        return Field.text("reason-" + code, frame.text("review.whole.choice.reason"))
                .maxLength(2000);
    }

    public List<Field> outcomeFields(Frame frame) {
        ReviewReport made = report;
        return List.of(
                Field.select(
                        "procedure",
                        frame.text("review.outcome.procedure"),
                        made == null
                                ? List.of()
                                : made.content().procedures().stream()
                                        .map(one ->
                                                Option.of(
                                                        one.code(),
                                                        CostPage.shortened(
                                                                one.code() + " · " + one.name())))
                                        .toList()),
                Field.radio(
                                "standing",
                                frame.text("review.outcome.standing"),
                                Stream.of(Outcome.Standing.values())
                                        .map(one -> Option.of(one.name(), frame.text(one.key())))
                                        .toList())
                        .mandatory(),
                Field.date("on", frame.text("review.outcome.on"))
                        .placeholder(frame.text("review.day"))
                        .mandatory(),
                Field.text("document", frame.text("review.outcome.document"))
                        .maxLength(300)
                        .mandatory());
    }
}
