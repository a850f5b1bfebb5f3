package vn.motcua.rating.web;

import java.util.List;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;

/** Which dossier is to be rated: its code, and the key of the receipt. */
public record OpenPage(FormView form) {

    public List<Field> fields(Frame frame) {
        return List.of(
                Field.text("code", frame.text("rating.code"))
                        .maxLength(60)
                        .autocomplete("off")
                        .mandatory(),
                Field.of(Field.Kind.DIGITS, "key", frame.text("rating.key"))
                        .hint(frame.text("rating.key.hint"))
                        .maxLength(20)
                        .size("medium")
                        .autocomplete("off")
                        .mandatory());
    }
}
