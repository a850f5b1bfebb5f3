package vn.motcua.initiative.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.initiative.Initiative;
import vn.motcua.initiative.ProposalTyped;
import vn.motcua.organization.Unit;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;

/**
 * The form of an initiative.
 *
 * @param changed the one whose words are changed; null for a new one
 * @param units in whose name it may be proposed
 */
public record InitiativeFormPage(
        @Nullable Initiative changed, List<Unit> units, InitiativeNames names, FormView form) {

    public InitiativeFormPage {
        units = List.copyOf(units);
    }

    public String action() {
        return changed == null ? InitiativesDoor.PATH : InitiativesDoor.PATH + "/" + changed.id();
    }

    public Field unit(Frame frame) {
        return Field.select("unit", frame.text("initiative.unit"), names.options(units, frame))
                .mandatory();
    }

    public List<Field> words(Frame frame) {
        return List.of(
                Field.text("name", frame.text("initiative.name"))
                        .maxLength(ProposalTyped.LINE)
                        .mandatory(),
                Field.text("authors", frame.text("initiative.authors"))
                        .hint(frame.text("initiative.authors.hint"))
                        .maxLength(ProposalTyped.LINE),
                story("problem", frame).hint(frame.text("initiative.problem.hint")),
                story("solution", frame),
                story("novelty", frame),
                Field.text("scope", frame.text("initiative.scope")).maxLength(ProposalTyped.LINE),
                Field.text("procedures", frame.text("initiative.procedures"))
                        .hint(frame.text("initiative.procedures.hint"))
                        .placeholder("2.000635, 1.000656"));
    }

    private static Field story(String name, Frame frame) {
        return Field.textarea(name, frame.text("initiative." + name)).maxLength(ProposalTyped.MOST);
    }

    /** What it is expected to save. */
    public List<Field> expected(Frame frame) {
        return List.of(
                number("days", frame),
                number("papers", frame),
                number("dong", frame),
                number("hours", frame));
    }

    private static Field number(String name, Frame frame) {
        return Field.of(Field.Kind.NUMBER, name, frame.text("initiative.expected." + name))
                .maxLength(24)
                .size("short");
    }
}
