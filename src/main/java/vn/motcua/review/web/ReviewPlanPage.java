package vn.motcua.review.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.review.Candidate;
import vn.motcua.review.CutTests;
import vn.motcua.review.Planned;
import vn.motcua.review.ReviewPlan;
import vn.motcua.review.ReviewReport;
import vn.motcua.review.Reviewed;
import vn.motcua.shell.Fact;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;

/**
 * A plan of reviews: what it holds, how far each procedure and unit has come, and both tests.
 *
 * @param tests of the whole plan as it stands now
 * @param units with their tests, in the order of their names
 * @param whole the consolidated report; absent while there is none
 * @param candidates that others found; only for a draft
 * @param may whether this person manages the plan
 * @param add the form that adds a procedure
 */
public record ReviewPlanPage(
        ReviewPlan plan,
        List<Reviewed> reviewed,
        CutTests tests,
        List<UnitLine> units,
        @Nullable ReviewReport whole,
        List<Candidate> candidates,
        ReviewNames names,
        boolean may,
        FormView add,
        FormView form) {

    /**
     * A unit with what it reviews.
     *
     * @param report of the last round; absent while none was approved
     */
    public record UnitLine(
            UUID unit, long approved, CutTests tests, @Nullable ReviewReport report) {

        /** Message key of how far its report has come. */
        public String stateKey() {
            return report == null ? "review.report.state.NONE" : report.state().key(false);
        }

        public String tone() {
            if (report == null) {
                return "info";
            }
            return switch (report.state()) {
                case APPROVED, SUBMITTED, SENT -> "soon";
                case ACCEPTED -> "done";
                case RETURNED -> "late";
            };
        }
    }

    public ReviewPlanPage {
        reviewed = List.copyOf(reviewed);
        units = List.copyOf(units);
        candidates = List.copyOf(candidates);
    }

    static List<UnitLine> lines(
            Map<UUID, List<Reviewed>> byUnit,
            Map<UUID, ReviewReport> reports,
            Function<List<Reviewed>, CutTests> tests) {
        List<UnitLine> lines = new ArrayList<>();
        byUnit.forEach((unit, all) ->
                lines.add(
                        new UnitLine(
                                unit,
                                all.stream().filter(Reviewed::isApproved).count(),
                                tests.apply(all),
                                reports.get(unit))));
        return lines;
    }

    /** Whether something was refused whose form is not on the page any more. */
    public boolean isLost() {
        boolean shown = may && !plan.isIssued() && (isOpen("add") || !reviewed.isEmpty());
        return !form.refusals().isEmpty() && !shown;
    }

    /** The unit of a candidate as a form holds it; blank where it is of no one unit. */
    public static String unit(Candidate candidate) {
        UUID unit = candidate.unit();
        return unit == null ? "" : unit.toString();
    }

    public String path(String rest) {
        return ReviewDesk.path(plan.id()) + rest;
    }

    /** The form that was sent, or one that begins. */
    public FormView form(String which, FormView fresh) {
        return form.value("form").equals(which) ? form : fresh;
    }

    public boolean isOpen(String which) {
        return form.value("form").equals(which);
    }

    public List<Fact> facts(Frame frame) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(frame.text("review.plan.unit"), names.unit(plan.unit(), frame)));
        facts.add(new Fact(frame.text("review.plan.year"), String.valueOf(plan.year())));
        if (plan.signedOn() != null) {
            facts.add(
                    new Fact(
                            frame.text("review.plan.decision"),
                            frame.text("review.plan.decision.of", plan.number(), plan.signedOn())));
            facts.add(new Fact(frame.text("review.plan.signer"), plan.signer()));
        }
        facts.add(
                new Fact(
                        frame.text("review.plan.procedures"),
                        frame.text(
                                "review.plan.counts",
                                reviewed.size(),
                                tests.cut().items(),
                                units.size())));
        return facts;
    }

    public String stateKey(Reviewed one) {
        return one.sheet() == null
                ? "review.sheet.state.NONE"
                : one.isApproved() ? "review.sheet.state.APPROVED" : "review.sheet.state.WRITTEN";
    }

    public String tone(Reviewed one) {
        return one.isApproved() ? "done" : one.sheet() == null ? "info" : "soon";
    }

    public List<Field> addFields(Frame frame) {
        return List.of(
                Field.text("code", frame.text("review.planned.code"))
                        .hint(frame.text("review.planned.code.hint"))
                        .maxLength(40)
                        .size("medium")
                        .mandatory(),
                Field.select(
                                "unit",
                                frame.text("review.planned.unit"),
                                names.options(plan.unit(), frame))
                        .mandatory(),
                Field.text("support", frame.text("review.planned.support")).maxLength(300),
                Field.date("from", frame.text("review.planned.from"))
                        .placeholder(frame.text("review.day"))
                        .mandatory(),
                Field.date("to", frame.text("review.planned.to"))
                        .placeholder(frame.text("review.day"))
                        .mandatory(),
                Field.radio(
                                "basis",
                                frame.text("review.planned.basis"),
                                Stream.of(Planned.Basis.values())
                                        .map(one -> Option.of(one.name(), frame.text(one.key())))
                                        .toList())
                        .mandatory(),
                Field.textarea("reason", frame.text("review.planned.reason"))
                        .maxLength(2000)
                        .mandatory(),
                Field.text("product", frame.text("review.planned.product"))
                        .maxLength(300)
                        .mandatory());
    }

    public List<Field> issueFields(Frame frame) {
        return List.of(
                Field.text("number", frame.text("review.plan.number"))
                        .maxLength(300)
                        .size("medium")
                        .mandatory(),
                Field.date("signedOn", frame.text("review.plan.signed-on"))
                        .placeholder(frame.text("review.day"))
                        .mandatory(),
                Field.text("signer", frame.text("review.plan.signer")).maxLength(300).mandatory());
    }
}
