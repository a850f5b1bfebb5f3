package vn.motcua.initiative.web;

import java.util.List;
import vn.motcua.initiative.programme.Programme;
import vn.motcua.initiative.programme.ProgrammeTask;
import vn.motcua.initiative.programme.ProgrammeTyped;
import vn.motcua.initiative.programme.SourceLevel;
import vn.motcua.organization.Unit;
import vn.motcua.plan.TaskState;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;

/**
 * The register of programmes from above, or the form of one.
 *
 * @param agencies for which the viewer may register one
 */
public record ProgrammesPage(
        List<Programme> programmes, List<Unit> agencies, InitiativeNames names, FormView form) {

    /** A task that is overdue, with the programme that asks for it. */
    public record Late(Programme programme, ProgrammeTask task) {}

    public ProgrammesPage {
        programmes = List.copyOf(programmes);
        agencies = List.copyOf(agencies);
    }

    /** Tasks whose day has passed, the latest first. */
    public List<Late> late() {
        return programmes.stream()
                .flatMap(one ->
                        one.tasks().stream()
                                .filter(task -> task.state(names.today()) == TaskState.OVERDUE)
                                .map(task -> new Late(one, task)))
                .sorted((a, b) -> a.task().due().compareTo(b.task().due()))
                .toList();
    }

    public String planned(Programme one, Frame frame) {
        if (!one.head().local()) {
            return frame.text("initiative.programme.nothing");
        }
        if (one.isPlannedInTime()) {
            return frame.text("initiative.programme.planned.in-time");
        }
        if (one.isPlanLate(names.today())) {
            return frame.text(
                    one.plan() == null
                            ? "initiative.programme.plan.overdue"
                            : "initiative.programme.planned.late",
                    frame.day(one.planBy()));
        }
        return frame.text("initiative.programme.plan.by", frame.day(one.planBy()));
    }

    public String tone(Programme one) {
        if (one.isPlanLate(names.today())) {
            return "late";
        }
        return one.head().local() && one.plan() == null ? "soon" : "done";
    }

    public List<Field> fields(Frame frame) {
        return List.of(
                Field.select(
                                "agency",
                                frame.text("initiative.programme.agency"),
                                names.options(agencies, frame))
                        .mandatory(),
                Field.radio(
                                "level",
                                frame.text("initiative.programme.level"),
                                List.of(SourceLevel.values()).stream()
                                        .map(level ->
                                                Option.of(
                                                        level.name(),
                                                        frame.text(
                                                                "initiative.programme.level."
                                                                        + level)))
                                        .toList())
                        .mandatory(),
                line("issuer", frame),
                line("number", frame).placeholder("468/QĐ-TTg").size("medium"),
                day("signedOn", frame),
                day("receivedOn", frame),
                line("title", frame),
                Field.textarea("scope", frame.text("initiative.programme.scope"))
                        .maxLength(ProgrammeTyped.MOST),
                day("endsOn", frame),
                Field.checkbox("local", frame.text("initiative.programme.local")),
                Field.of(Field.Kind.FILE, "file", frame.text("initiative.file")));
    }

    private static Field line(String name, Frame frame) {
        return Field.text(name, frame.text("initiative.programme." + name))
                .maxLength(ProgrammeTyped.LINE)
                .mandatory();
    }

    private static Field day(String name, Frame frame) {
        return Field.date(name, frame.text("initiative.programme." + name))
                .placeholder("dd/mm/yyyy")
                .mandatory();
    }
}
