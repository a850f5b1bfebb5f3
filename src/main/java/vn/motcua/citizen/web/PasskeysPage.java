package vn.motcua.citizen.web;

import java.util.List;
import vn.motcua.citizen.Passkey;
import vn.motcua.shell.Crumb;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;

/** The passkeys of an account. */
public record PasskeysPage(FormView form, List<Passkey> rows) {

    public PasskeysPage {
        rows = List.copyOf(rows);
    }

    public List<Crumb> crumbs(Frame frame) {
        return List.of(ContactPage.account(frame));
    }

    public String name(Frame frame, Passkey row) {
        return row.name().isBlank() ? frame.text("citizen.sessions.unknown") : row.name();
    }

    public String times(Frame frame, Passkey row) {
        var used = row.usedAt();
        return used == null
                ? frame.text("citizen.passkey.since", frame.exact(row.addedAt()))
                : frame.text("citizen.passkey.used", frame.exact(row.addedAt()), frame.exact(used));
    }
}
