package vn.motcua.rating.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.queue.Kiosk;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;

/** Which dossier is to be rated: its code, and the key of the receipt. */
public record OpenPage(FormView form) {

    /** Where it is filled in; null where that is no kiosk. */
    public @Nullable Kiosk kiosk() {
        return RatingKiosk.of(form);
    }

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
