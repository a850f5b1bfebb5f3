package vn.motcua.citizen.web;

import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;

/** The door of citizens: one field for a telephone or an e-mail address. */
public record EnterPage(FormView form, String next) {

    /** A field that nobody sees: only a program fills it in. */
    static final String TRAP = "website";

    public String trap() {
        return TRAP;
    }

    public Field contact(Frame frame) {
        return Field.text("contact", frame.text("citizen.enter.contact"))
                .hint(frame.text("citizen.enter.contact.hint"))
                .mandatory()
                .focused()
                .autocomplete("username")
                .maxLength(254);
    }
}
