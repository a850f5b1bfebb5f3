package vn.motcua.dossier.web;

import java.util.List;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;

/** The question of the public look-up: which code, which key. */
public record TrackPage(FormView form) {

    /** Whether both came with the link of the receipt, so that one press is all that is left. */
    public boolean filled() {
        return !form.value("code").isBlank() && !form.value("key").isBlank();
    }

    public List<Field> fields(Frame frame) {
        Field code =
                Field.text("code", frame.text("dossier.track.code"))
                        .hint(frame.text("dossier.track.code.hint"))
                        .maxLength(60)
                        .autocomplete("off")
                        .mandatory();
        return List.of(
                filled() ? code : code.focused(),
                Field.of(Field.Kind.DIGITS, "key", frame.text("dossier.track.key"))
                        .hint(frame.text("dossier.track.key.hint"))
                        .maxLength(20)
                        .size("medium")
                        .autocomplete("off")
                        .mandatory());
    }
}
