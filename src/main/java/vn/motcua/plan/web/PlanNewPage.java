package vn.motcua.plan.web;

import java.util.List;
import vn.motcua.organization.Unit;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;

/** The form that takes a plan's document in. */
public record PlanNewPage(List<Unit> units, PlanNames names, FormView form) {

    public PlanNewPage {
        units = List.copyOf(units);
    }

    public List<Field> fields(Frame frame) {
        return List.of(
                Field.select("unit", frame.text("plan.unit"), names.options(units, frame))
                        .hint(frame.text("plan.unit.hint"))
                        .mandatory(),
                Field.of(Field.Kind.DIGITS, "year", frame.text("plan.year"))
                        .hint(frame.text("plan.year.hint"))
                        .maxLength(4)
                        .size("tiny"),
                Field.of(Field.Kind.FILE, "file", frame.text("plan.file"))
                        .hint(frame.text("plan.file.hint")),
                Field.textarea("text", frame.text("plan.text")).hint(frame.text("plan.text.hint")));
    }
}
