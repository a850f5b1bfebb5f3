package vn.motcua.communication.web;

import java.util.Arrays;
import java.util.List;
import vn.motcua.communication.material.MaterialKind;
import vn.motcua.communication.material.MaterialTyped;
import vn.motcua.organization.Unit;
import vn.motcua.shell.Field;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;

/** Fields of a material and of a version of one. */
final class MaterialFields {

    private MaterialFields() {}

    static List<Field> head(List<Unit> agencies, CommunicationNames names, Frame frame) {
        return List.of(
                Field.select(
                                "unit",
                                frame.text("communication.material.agency"),
                                names.units(agencies, frame))
                        .mandatory(),
                Field.radio(
                                "kind",
                                frame.text("communication.material.kind"),
                                Arrays.stream(MaterialKind.values())
                                        .map(kind ->
                                                Option.of(
                                                        kind.name(),
                                                        frame.text(
                                                                "communication.material.kind."
                                                                        + kind)))
                                        .toList())
                        .mandatory(),
                Field.text("title", frame.text("communication.title"))
                        .maxLength(MaterialTyped.TITLE)
                        .mandatory(),
                names.topic(frame));
    }

    static List<Field> version(Frame frame) {
        return List.of(
                Field.textarea("text", frame.text("communication.material.text"))
                        .hint(frame.text("communication.material.text.hint"))
                        .maxLength(MaterialTyped.TEXT),
                Field.of(Field.Kind.FILE, "file", frame.text("communication.file")),
                Field.text("note", frame.text("communication.material.note"))
                        .maxLength(MaterialTyped.NOTE));
    }
}
