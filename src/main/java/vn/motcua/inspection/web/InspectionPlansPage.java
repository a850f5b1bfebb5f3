package vn.motcua.inspection.web;

import java.util.List;
import vn.motcua.inspection.InspectionPlan;
import vn.motcua.organization.Unit;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;

/**
 * The register of yearly plans, or the form of a new one.
 *
 * @param agencies for which the viewer may plan
 */
public record InspectionPlansPage(
        List<InspectionPlan> plans, List<Unit> agencies, InspectionNames names, FormView form) {

    public InspectionPlansPage {
        plans = List.copyOf(plans);
        agencies = List.copyOf(agencies);
    }

    public String state(InspectionPlan plan, Frame frame) {
        return frame.text("inspection.plan.state." + key(plan));
    }

    public String tone(InspectionPlan plan) {
        return key(plan).equals("SENT") ? "done" : "soon";
    }

    private static String key(InspectionPlan plan) {
        if (plan.sentOn() != null) {
            return "SENT";
        }
        return plan.isApproved() ? "APPROVED" : "DRAFT";
    }

    public List<Field> head(Frame frame) {
        return List.of(
                Field.select(
                                "agency",
                                frame.text("inspection.agency"),
                                names.options(agencies, frame))
                        .mandatory(),
                Field.of(Field.Kind.DIGITS, "year", frame.text("inspection.year"))
                        .maxLength(4)
                        .size("tiny")
                        .mandatory());
    }

    /** The seven texts, in the order of the law. */
    public List<Field> items(Frame frame) {
        return items(form, frame);
    }

    static List<Field> items(FormView form, Frame frame) {
        return InspectionTyped.items(form).texts().keySet().stream()
                .map(name ->
                        Field.textarea(name, frame.text("inspection.item." + name)).maxLength(5000))
                .toList();
    }
}
