package vn.motcua.offsystem.web;

import java.util.List;
import java.util.stream.Stream;
import vn.motcua.offsystem.ListKind;
import vn.motcua.offsystem.ListTyped;
import vn.motcua.offsystem.WrongRow;
import vn.motcua.organization.Unit;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;

/**
 * The form by which a list is brought in.
 *
 * @param wrong rows of the file that was just sent, for which nothing was kept
 */
public record ListFormPage(
        List<Unit> units, OffsystemNames names, List<WrongRow> wrong, FormView form) {

    private static final int SHOWN = 100;

    public ListFormPage {
        units = List.copyOf(units);
        wrong = List.copyOf(wrong);
    }

    public List<WrongRow> shown() {
        return wrong.subList(0, Math.min(SHOWN, wrong.size()));
    }

    public List<Field> fields(Frame frame) {
        return List.of(
                Field.radio(
                                "kind",
                                frame.text("offsystem.kind"),
                                Stream.of(ListKind.values())
                                        .map(kind ->
                                                new Option(
                                                        kind.name(),
                                                        frame.text("offsystem.kind." + kind),
                                                        frame.text(
                                                                "offsystem.kind."
                                                                        + kind
                                                                        + ".hint")))
                                        .toList())
                        .mandatory(),
                Field.select("unit", frame.text("offsystem.unit"), names.units(units, frame))
                        .mandatory(),
                Field.date("from", frame.text("offsystem.from"))
                        .placeholder("dd/mm/yyyy")
                        .mandatory(),
                Field.date("to", frame.text("offsystem.to")).placeholder("dd/mm/yyyy").mandatory(),
                Field.text("source", frame.text("offsystem.source"))
                        .hint(frame.text("offsystem.source.hint"))
                        .maxLength(ListTyped.SOURCE)
                        .mandatory(),
                Field.of(Field.Kind.FILE, "file", frame.text("offsystem.file"))
                        .hint(frame.text("offsystem.file.hint"))
                        .mandatory());
    }
}
