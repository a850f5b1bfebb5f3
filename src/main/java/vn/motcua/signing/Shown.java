package vn.motcua.signing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.motcua.document.signature.SignatureVerdict;

/**
 * What is said of a file that somebody shows. It tells nothing of whose dossier it belongs to.
 *
 * @param hash SHA-256 of the content, hexadecimal
 * @param issuedAt when these very bytes were handed out as a paper of the program, business time;
 *     null where they were not
 * @param result whether these very bytes are the electronic result of a dossier
 */
public record Shown(
        SignatureVerdict verdict, String hash, @Nullable Instant issuedAt, boolean result) {

    /** Whether this office knows the file, byte by byte. */
    public boolean isOurs() {
        return issuedAt != null || result;
    }
}
