package vn.motcua.initiative.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.motcua.initiative.programme.Programme;
import vn.motcua.initiative.programme.ProgrammeTask;
import vn.motcua.initiative.programme.ProgrammeTyped;
import vn.motcua.organization.Unit;
import vn.motcua.plan.TaskState;
import vn.motcua.shell.Fact;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;

/**
 * One programme with the tasks that follow from it here.
 *
 * @param units that a task may be given to
 * @param mine tasks that the viewer may say to be done
 * @param may whether the viewer may derive tasks and note the document that carries it out
 * @param form with the name of the form in {@code form}, where one was refused
 */
public record ProgrammePage(
        Programme programme,
        List<Unit> units,
        Set<UUID> mine,
        InitiativeNames names,
        boolean may,
        FormView form) {

    public ProgrammePage {
        units = List.copyOf(units);
        mine = Set.copyOf(mine);
    }

    public String path(String rest) {
        return ProgrammesDoor.PATH + "/" + programme.id() + rest;
    }

    public boolean is(String which) {
        return form.value("form").equals(which);
    }

    public FormView form(String which) {
        return is(which) ? form : FormView.empty();
    }

    public FormView taskForm(String fresh) {
        return is("task") ? form : FormView.empty().with("id", fresh);
    }

    public boolean mayPlan() {
        return may && programme.plan() == null;
    }

    public boolean mayReport(ProgrammeTask task) {
        return mine.contains(task.id()) && task.done() == null;
    }

    public TaskState state(ProgrammeTask task) {
        return task.state(names.today());
    }

    public String tone(ProgrammeTask task) {
        return switch (state(task)) {
            case OVERDUE, DONE_LATE -> "late";
            case DONE_IN_TIME -> "done";
            case RUNNING, NOT_BEGUN, NO_TIME -> "soon";
        };
    }

    /** Whether an act was refused whose form is not on the page any more. */
    public boolean isRefusedWithoutForm() {
        boolean shown =
                is("task") && may
                        || is("plan") && mayPlan()
                        || programme.tasks().stream()
                                .anyMatch(task -> is("done-" + task.id()) && mayReport(task));
        return !form.refusals().isEmpty() && !shown;
    }

    public String support(ProgrammeTask task, Frame frame) {
        return task.support().stream()
                .map(unit -> names.unit(unit, frame))
                .collect(Collectors.joining("; "));
    }

    public List<Fact> facts(Frame frame) {
        List<Fact> facts = new ArrayList<>();
        var head = programme.head();
        facts.add(
                new Fact(
                        frame.text("initiative.programme.level"),
                        frame.text("initiative.programme.level." + head.level())));
        facts.add(new Fact(frame.text("initiative.programme.issuer"), head.issuer()));
        facts.add(
                new Fact(
                        frame.text("initiative.programme.number"),
                        frame.text("initiative.paper", head.number(), frame.day(head.signedOn()))));
        facts.add(
                new Fact(
                        frame.text("initiative.programme.receivedOn"),
                        frame.day(head.receivedOn())));
        facts.add(new Fact(frame.text("initiative.programme.endsOn"), frame.day(head.endsOn())));
        facts.add(
                new Fact(
                        frame.text("initiative.programme.agency"),
                        names.unit(programme.agency(), frame)));
        Programme.Implementing plan = programme.plan();
        if (plan != null) {
            facts.add(
                    new Fact(
                            frame.text("initiative.programme.plan"),
                            frame.text("initiative.paper", plan.number(), frame.day(plan.on()))));
        }
        return facts;
    }

    public List<Field> planFields(Frame frame) {
        return List.of(
                Field.text("planNumber", frame.text("initiative.number"))
                        .maxLength(ProgrammeTyped.LINE)
                        .size("medium")
                        .mandatory(),
                Field.date("planOn", frame.text("initiative.day"))
                        .placeholder("dd/mm/yyyy")
                        .mandatory(),
                Field.of(Field.Kind.FILE, "file", frame.text("initiative.file")));
    }

    public List<Field> taskFields(Frame frame) {
        return List.of(
                Field.text("words", frame.text("initiative.task.words"))
                        .maxLength(ProgrammeTyped.LINE)
                        .mandatory(),
                Field.text("product", frame.text("initiative.task.product"))
                        .maxLength(ProgrammeTyped.LINE)
                        .mandatory(),
                Field.date("due", frame.text("initiative.task.due"))
                        .placeholder("dd/mm/yyyy")
                        .mandatory(),
                Field.select(
                                "lead",
                                frame.text("initiative.task.lead"),
                                names.options(units, frame))
                        .mandatory(),
                Field.checkboxes(
                        "support",
                        frame.text("initiative.task.support"),
                        names.options(units, frame)));
    }

    public List<Field> doneFields(Frame frame) {
        return List.of(
                Field.text("doneTitle", frame.text("initiative.task.done.title"))
                        .maxLength(ProgrammeTyped.LINE)
                        .mandatory(),
                Field.text("doneNumber", frame.text("initiative.number"))
                        .maxLength(ProgrammeTyped.LINE)
                        .size("medium"),
                Field.date("doneOn", frame.text("initiative.task.done.on"))
                        .placeholder("dd/mm/yyyy")
                        .mandatory(),
                Field.of(Field.Kind.FILE, "file", frame.text("initiative.file")));
    }
}
