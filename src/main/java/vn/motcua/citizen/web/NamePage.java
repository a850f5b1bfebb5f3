package vn.motcua.citizen.web;

import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;

/** Asks for the name of somebody who is here for the first time. */
public record NamePage(FormView form, String next) {

    public Field name(Frame frame) {
        return Field.text("name", frame.text("citizen.account.name"))
                .hint(frame.text("citizen.account.name.hint"))
                .mandatory()
                .focused()
                .autocomplete("name")
                .maxLength(120);
    }
}
