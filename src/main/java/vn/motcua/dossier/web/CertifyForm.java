package vn.motcua.dossier.web;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Certificate;
import vn.motcua.dossier.DossierCommand;
import vn.motcua.dossier.HandSignature;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Typed;

/** What was typed of a certification, and of a signature on the screen. */
record CertifyForm(FormView form) {

    /** The paper, its pages and copies; a number that is none is out of reach and refused later. */
    Certificate what() {
        return new Certificate(
                form.value("paper"), number("pages"), number("copies"), form.value("agreed"));
    }

    DossierCommand certify(int task, int seen) {
        return new DossierCommand.Certify(task, seen, what(), signer());
    }

    /** Nobody where none was chosen, which the rules refuse. */
    UUID signer() {
        return id("signer").orElse(new UUID(0, 0));
    }

    /** How the receiver signed; nothing where it was not noted, as without scripts. */
    @Nullable HandSignature signed() {
        String drawn = form.value("signature").strip();
        if (!drawn.isEmpty()) {
            return HandSignature.drawn(drawn);
        }
        return form.value("onPaper").isEmpty() ? null : HandSignature.onPaper();
    }

    Optional<UUID> id(String name) {
        return Typed.id(form.value(name));
    }

    private int number(String name) {
        String typed = form.value(name).strip();
        return typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : 0;
    }
}
