package vn.motcua.signing.web;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.document.signature.SignatureVerdict;
import vn.motcua.dossier.DossierView;
import vn.motcua.shell.Crumb;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;
import vn.motcua.signing.KeyUse;

/**
 * What is going to be signed, and with what.
 *
 * @param uses the signer's keys of today
 * @param code whether the signer has a second factor
 */
public record SignPage(
        DossierView view,
        int version,
        SignatureVerdict verdict,
        List<KeyUse> uses,
        boolean code,
        FormView form) {

    public SignPage {
        uses = List.copyOf(uses);
    }

    public String path() {
        return SignDoor.path(view.state().id(), version);
    }

    public String file() {
        return "/dossiers/" + view.state().id() + "/results/" + version;
    }

    public List<Crumb> crumbs() {
        return List.of(new Crumb(view.state().code(), "/dossiers/" + view.state().id()));
    }

    public List<Field> fields(Frame frame) {
        List<Field> fields = new ArrayList<>();
        fields.add(
                Field.radio(
                                "use",
                                frame.text("signing.sign.with"),
                                uses.stream().map(use -> option(frame, use)).toList())
                        .mandatory());
        fields.add(
                Field.of(Field.Kind.PASSWORD, "current", frame.text("signing.sign.password"))
                        .autocomplete("current-password")
                        .mandatory());
        if (code) {
            fields.add(
                    Field.of(Field.Kind.DIGITS, "code", frame.text("signing.sign.code"))
                            .autocomplete("one-time-code")
                            .mandatory());
        }
        return fields;
    }

    private static Option option(Frame frame, KeyUse use) {
        return Option.of(
                use.id().toString(),
                use.key()
                        + " · "
                        + frame.text(
                                use.organisation()
                                        ? "signing.keys.organisation"
                                        : "signing.keys.person"));
    }
}
