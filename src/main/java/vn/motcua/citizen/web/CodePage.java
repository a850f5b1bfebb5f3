package vn.motcua.citizen.web;

import java.util.List;
import vn.motcua.kernel.Refusal;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;

/**
 * Asks for the code that was sent.
 *
 * @param back the door: where another contact is given, and below which the code goes
 * @param contact as people read it
 * @param shown the code itself, in a demo; else blank
 */
public record CodePage(FormView form, String back, String contact, String shown) {

    static CodePage of(String door, PendingEntry pending, List<Refusal> refusals) {
        return new CodePage(
                FormView.empty().refused(refusals),
                door,
                pending.contact().shown(),
                pending.shown());
    }

    public String action() {
        return back + "/code";
    }

    /** Where another code is asked for. */
    public String again() {
        return back + "/again";
    }

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
