package vn.motcua.dossier.web;

import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.motcua.document.signature.PdfSignatures;
import vn.motcua.document.signature.SignatureVerdict;
import vn.motcua.document.signature.Standing;
import vn.motcua.dossier.SignatureRefusal;
import vn.motcua.identity.SignedIn;
import vn.motcua.journal.Actor;
import vn.motcua.journal.SecurityLog;
import vn.motcua.kernel.RefusalException;

/** A result leaves this office whole or not at all. */
@Component
class ResultSignatures {

    private final PdfSignatures signatures;
    private final SecurityLog security;

    ResultSignatures(PdfSignatures signatures, SecurityLog security) {
        this.signatures = signatures;
        this.security = security;
    }

    /**
     * Refuses a file with a signature that was broken, covers something else, or is by who had lost
     * the right to sign; a file without any is the officer's to judge.
     *
     * @throws RefusalException with {@link SignatureRefusal.ResultSignatureBad}
     */
    void requireWhole(String hash, SignedIn by) {
        Standing worst =
                signatures.stored(hash).map(SignatureVerdict::standing).orElse(Standing.VALID);
        if (worst.isAlarming()) {
            security.refused(
                    Actor.staff(by.staff()),
                    "bad-signature",
                    "result " + worst.name().toLowerCase(Locale.ROOT) + " " + hash,
                    "");
            throw new RefusalException(new SignatureRefusal.ResultSignatureBad());
        }
    }
}
