package vn.motcua.inspection.web;

import java.util.List;
import java.util.stream.Stream;
import vn.motcua.inspection.InspectionForm;
import vn.motcua.inspection.InspectionPlan;
import vn.motcua.organization.Unit;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;

/**
 * The form of a new round.
 *
 * @param plans that a periodic one may carry out
 * @param agencies for which the viewer may inspect
 */
public record RoundFormPage(
        List<InspectionPlan> plans, List<Unit> agencies, InspectionNames names, FormView form) {

    public RoundFormPage {
        plans = List.copyOf(plans);
        agencies = List.copyOf(agencies);
    }

    public List<Field> head(Frame frame) {
        return List.of(
                Field.select(
                                "agency",
                                frame.text("inspection.agency"),
                                names.options(agencies, frame))
                        .mandatory(),
                Field.radio(
                                "form",
                                frame.text("inspection.form"),
                                Stream.of(InspectionForm.values())
                                        .map(one ->
                                                new Option(
                                                        one.name(),
                                                        frame.text("inspection.form." + one),
                                                        frame.text(
                                                                "inspection.form."
                                                                        + one
                                                                        + ".hint")))
                                        .toList())
                        .mandatory(),
                Field.select("plan", frame.text("inspection.plan"), plans(frame))
                        .hint(frame.text("inspection.plan.hint")));
    }

    private List<Option> plans(Frame frame) {
        return Stream.concat(
                        Stream.of(Option.of("", frame.text("inspection.plan.none"))),
                        plans.stream()
                                .map(plan ->
                                        Option.of(
                                                plan.id().toString(),
                                                plan.year()
                                                        + " · "
                                                        + names.unit(plan.agency(), frame))))
                .toList();
    }

    public List<Field> words(Frame frame) {
        return wordsOf(frame);
    }

    static List<Field> wordsOf(Frame frame) {
        return List.of(
                Field.text("title", frame.text("inspection.title-of")).maxLength(300).mandatory(),
                InspectionForms.story("mandate", frame).mandatory(),
                InspectionForms.day("from", frame).mandatory(),
                InspectionForms.day("to", frame).mandatory(),
                InspectionForms.story("money", frame).mandatory());
    }
}
