package vn.motcua.inspection.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.inspection.InspectionPlan;
import vn.motcua.inspection.InspectionWay;
import vn.motcua.organization.Unit;
import vn.motcua.shell.Fact;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;

/**
 * One yearly plan.
 *
 * @param sendBy the last good day to send it; null while it is not approved
 * @param units that may be put into it; none where the viewer changes nothing
 * @param form with the name of the form in {@code form}, where one was refused
 */
public record InspectionPlanPage(
        InspectionPlan plan,
        @Nullable LocalDate sendBy,
        boolean sentLate,
        boolean approvedLate,
        List<Unit> units,
        InspectionNames names,
        boolean mayManage,
        boolean mayApprove,
        FormView form) {

    public InspectionPlanPage {
        units = List.copyOf(units);
    }

    public String path(String rest) {
        return InspectionPlansDoor.PATH + "/" + plan.id() + rest;
    }

    public boolean is(String which) {
        return form.value("form").equals(which);
    }

    public FormView form(String which) {
        return is(which) ? form : FormView.empty();
    }

    /** The texts as they are, or as they were typed. */
    public FormView itemsForm() {
        return is("items") ? form : InspectionTyped.form(plan.items());
    }

    public FormView unitForm(String fresh) {
        return is("unit") ? form : FormView.empty().with("id", fresh);
    }

    public boolean isChanging() {
        return mayManage && !plan.isApproved();
    }

    public boolean isApproving() {
        return mayApprove && !plan.isApproved();
    }

    public boolean isSending() {
        return mayManage && plan.isApproved() && plan.sentOn() == null;
    }

    /** Whether an act was refused whose form is not on the page. */
    public boolean isRefusedElsewhere() {
        boolean shown =
                (is("items") || is("unit")) && isChanging()
                        || is("approve") && isApproving()
                        || is("send") && isSending();
        return !form.refusals().isEmpty() && !shown;
    }

    public List<Fact> facts(Frame frame) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(frame.text("inspection.agency"), names.unit(plan.agency(), frame)));
        InspectionPlan.Approval approval = plan.approval();
        if (approval != null) {
            facts.add(
                    new Fact(
                            frame.text("inspection.approved"),
                            frame.text(
                                    "inspection.paper",
                                    approval.number(),
                                    frame.day(approval.on()))));
        }
        if (plan.sentOn() != null) {
            facts.add(new Fact(frame.text("inspection.sentOn"), frame.day(plan.sentOn())));
        }
        return facts;
    }

    /** What is late with it, in sentences. */
    public List<String> late(Frame frame) {
        List<String> late = new ArrayList<>();
        if (approvedLate) {
            late.add(frame.text("inspection.plan.approved-late"));
        }
        if (sentLate && sendBy != null) {
            late.add(
                    frame.text(
                            plan.sentOn() == null
                                    ? "inspection.plan.unsent"
                                    : "inspection.plan.sent-late",
                            frame.day(sendBy)));
        }
        return late;
    }

    public Map<String, String> texts() {
        return plan.items().texts();
    }

    public List<Field> items(Frame frame) {
        return InspectionPlansPage.items(itemsForm(), frame);
    }

    public List<Field> unitFields(Frame frame) {
        return List.of(
                Field.select("unit", frame.text("inspection.unit"), names.options(units, frame))
                        .mandatory(),
                way(frame),
                InspectionForms.day("from", frame).mandatory(),
                InspectionForms.day("to", frame).mandatory());
    }

    static Field way(Frame frame) {
        return Field.radio(
                        "way",
                        frame.text("inspection.way"),
                        Stream.of(InspectionWay.values())
                                .map(way ->
                                        new Option(
                                                way.name(),
                                                frame.text("inspection.way." + way),
                                                frame.text("inspection.way." + way + ".hint")))
                                .toList())
                .mandatory();
    }

    public List<Field> approveFields(Frame frame) {
        return InspectionForms.paper(frame);
    }

    public Field sendField(Frame frame) {
        return InspectionForms.day("sentOn", frame).mandatory();
    }
}
