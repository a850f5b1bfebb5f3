package vn.motcua.catalog.internal.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.internal.InternalProcedure;
import vn.motcua.catalog.internal.Part;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;

/**
 * The form of an internal procedure.
 *
 * @param before what it says now; absent for one that is new
 */
public record InternalFormPage(@Nullable InternalProcedure before, Units units, FormView form) {

    public String action() {
        return before == null ? InternalDoor.PATH : InternalDoor.PATH + "/" + before.id() + "/edit";
    }

    public List<Field> head(Frame frame) {
        Field name =
                Field.text("name", frame.text("catalog.internal.name")).maxLength(300).mandatory();
        Field kind =
                Field.radio(
                                "kind",
                                frame.text("catalog.internal.kind"),
                                Stream.of(InternalProcedure.Kind.values())
                                        .map(one ->
                                                Option.of(
                                                        one.name(),
                                                        frame.text("catalog.internal.kind." + one)))
                                        .toList())
                        .mandatory();
        Field same =
                Field.checkbox("sameLevel", frame.text("catalog.internal.same-level"))
                        .hint(frame.text("catalog.internal.same-level.hint"));
        Field field =
                Field.text("field", frame.text("catalog.list.field"))
                        .hint(frame.text("catalog.internal.field.hint"))
                        .maxLength(300)
                        .mandatory();
        Field unit =
                Field.select(
                                "unit",
                                frame.text("catalog.internal.unit"),
                                Stream.concat(
                                                Stream.of(
                                                        Option.of(
                                                                "",
                                                                frame.text(
                                                                        "catalog.internal.choose"))),
                                                units.options(frame).stream())
                                        .toList())
                        .mandatory();
        List<Field> all = List.of(name, kind, same, field, unit);
        return before == null ? Stream.concat(Stream.of(code(frame)), all.stream()).toList() : all;
    }

    private static Field code(Frame frame) {
        return Field.text("code", frame.text("catalog.internal.code"))
                .hint(frame.text("catalog.internal.code.hint"))
                .maxLength(40)
                .size("medium")
                .mandatory();
    }

    public Field part(Part part, Frame frame) {
        String label = frame.text("catalog.internal.part." + part);
        return part == Part.SETS
                ? Field.of(Field.Kind.NUMBER, part.name(), label).size("tiny")
                : Field.textarea(part.name(), label);
    }
}
