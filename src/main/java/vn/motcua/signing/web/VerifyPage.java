package vn.motcua.signing.web;

import org.jspecify.annotations.Nullable;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.signing.Shown;

/**
 * The question, and the answer where a file was shown.
 *
 * @param shown null before
 */
public record VerifyPage(FormView form, @Nullable Shown shown) {

    public Field file(Frame frame) {
        return Field.of(Field.Kind.FILE, "file", frame.text("signing.verify.file"))
                .hint(frame.text("signing.verify.file.hint"))
                .mandatory();
    }
}
