package vn.motcua.catalog.web;

import java.util.List;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;

/** The form of a publication decision. */
public record DecisionNewPage(FormView form) {

    public Field number(Frame frame) {
        return Field.text("number", frame.text("catalog.decision.number"))
                .placeholder("135/QĐ-UBND")
                .maxLength(60)
                .mandatory();
    }

    public Field issuer(Frame frame) {
        return Field.radio(
                        "issuer",
                        frame.text("catalog.decision.issuer"),
                        List.of(
                                Option.of(
                                        "PROVINCE", frame.text("catalog.decision.issuer.PROVINCE")),
                                Option.of(
                                        "MINISTRY",
                                        frame.text("catalog.decision.issuer.MINISTRY"))))
                .mandatory();
    }

    public Field day(Frame frame, String name) {
        return Field.date(name, frame.text("catalog.decision." + name))
                .hint(frame.text("catalog.decision." + name + ".hint"))
                .placeholder("dd/mm/yyyy");
    }

    public Field shortened(Frame frame) {
        return Field.checkbox("shortened", frame.text("catalog.decision.shortened"))
                .hint(frame.text("catalog.decision.shortened.hint"));
    }

    public Field files(Frame frame) {
        return Field.of(Field.Kind.FILES, "files", frame.text("catalog.decision.files"))
                .hint(frame.text("catalog.decision.files.hint"));
    }

    public Field abolished(Frame frame) {
        return Field.textarea("abolished", frame.text("catalog.decision.abolished"))
                .hint(frame.text("catalog.decision.abolished.hint"));
    }
}
