package vn.motcua.citizen.web;

import vn.motcua.shell.Crumb;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;

/** Asks for another telephone or e-mail address. */
public record ContactPage(FormView form) {

    public Field contact(Frame frame) {
        return Field.text("contact", frame.text("citizen.enter.contact"))
                .hint(frame.text("citizen.enter.contact.hint"))
                .mandatory()
                .focused()
                .autocomplete("off")
                .maxLength(254);
    }

    /** Back to one's account. */
    static Crumb account(Frame frame) {
        return new Crumb(frame.text("citizen.place.account"), "/my/account");
    }

    public java.util.List<Crumb> crumbs(Frame frame) {
        return java.util.List.of(account(frame));
    }
}
