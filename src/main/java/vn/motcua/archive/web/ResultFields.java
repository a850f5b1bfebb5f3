package vn.motcua.archive.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.motcua.archive.ResultOwner;
import vn.motcua.archive.ResultTyped;
import vn.motcua.organization.Unit;
import vn.motcua.shell.Field;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;

/** The fields of the forms by which results are confirmed and entered. */
final class ResultFields {

    private static final String DAY = "dd/mm/yyyy";

    private ResultFields() {}

    static Field agency(List<Unit> units, ArchiveNames names, Frame frame) {
        return Field.select("agency", frame.text("archive.agency"), names.units(units, frame))
                .mandatory();
    }

    /** What only a result of before the system is asked for. */
    static List<Field> old(ArchiveNames names, Frame frame) {
        return List.of(
                Field.select(
                                "type",
                                frame.text("archive.type"),
                                ResultsPage.any(frame, names.kinds(frame).stream()))
                        .mandatory(),
                Field.text("number", frame.text("archive.number"))
                        .maxLength(ResultTyped.NUMBER)
                        .size("medium")
                        .mandatory(),
                Field.date("signedOn", frame.text("archive.signedOn")).placeholder(DAY).mandatory(),
                Field.radio(
                                "ownerKind",
                                frame.text("archive.owner.kind"),
                                Stream.of(ResultOwner.Kind.values())
                                        .map(kind ->
                                                Option.of(
                                                        kind.name(),
                                                        frame.text("archive.owner.kind." + kind)))
                                        .toList())
                        .mandatory(),
                Field.text("ownerName", frame.text("archive.owner"))
                        .maxLength(ResultTyped.LONGEST)
                        .mandatory(),
                Field.text("ownerNumber", frame.text("archive.owner.number"))
                        .hint(frame.text("archive.owner.number.hint"))
                        .maxLength(20)
                        .size("medium")
                        .mandatory(),
                Field.text("procedure", frame.text("archive.procedure"))
                        .hint(frame.text("archive.procedure.hint"))
                        .maxLength(40)
                        .size("medium"));
    }

    /** What an officer reads off the paper. */
    static List<Field> paper(boolean hasFile, boolean again, Frame frame) {
        List<Field> fields = new ArrayList<>();
        fields.add(
                Field.text("issuer", frame.text("archive.issuer"))
                        .maxLength(ResultTyped.LONGEST)
                        .mandatory());
        fields.add(
                Field.text("signer", frame.text("archive.signer"))
                        .hint(frame.text("archive.signer.hint"))
                        .maxLength(ResultTyped.LONGEST)
                        .mandatory());
        fields.add(
                Field.date("validFrom", frame.text("archive.validFrom"))
                        .hint(frame.text("archive.validFrom.hint"))
                        .placeholder(DAY));
        fields.add(
                Field.date("validTo", frame.text("archive.validTo"))
                        .hint(frame.text("archive.validTo.hint"))
                        .placeholder(DAY));
        Field file =
                Field.of(Field.Kind.FILE, "file", frame.text("archive.file"))
                        .hint(frame.text(hasFile ? "archive.file.there" : "archive.file.hint"));
        fields.add(hasFile ? file : file.mandatory());
        if (again) {
            fields.add(
                    Field.textarea("note", frame.text("archive.reason"))
                            .maxLength(1000)
                            .mandatory());
        }
        fields.add(Field.checkbox("seenPaper", frame.text("archive.seenPaper")).mandatory());
        return fields;
    }
}
