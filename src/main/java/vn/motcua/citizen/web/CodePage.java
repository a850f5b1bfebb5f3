package vn.motcua.citizen.web;

import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;

/**
 * Asks for the code that was sent.
 *
 * @param action where the code goes
 * @param again where another code is asked for
 * @param back where another contact is given
 * @param contact as people read it
 * @param shown the code itself, in a demo; else blank
 */
public record CodePage(
        FormView form, String action, String again, String back, String contact, String shown) {

    public Field code(Frame frame) {
        return Field.of(Field.Kind.CODE, "code", frame.text("citizen.code.code"))
                .hint(frame.text("citizen.code.hint"))
                .mandatory()
                .focused()
                .autocomplete("one-time-code")
                .maxLength(12)
                .size("short");
    }
}
