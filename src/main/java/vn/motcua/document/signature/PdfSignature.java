package vn.motcua.document.signature;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One signature in a file. Names are as the certificate says them: personal data, which never goes
 * into an event or a log.
 *
 * @param signer common name; empty where there is no certificate
 * @param organisation of the certificate; empty where it names none
 * @param issuer who gave the certificate; empty where unknown
 * @param serial of the certificate, hexadecimal; empty where there is none
 * @param fingerprint SHA-256 of the certificate, hexadecimal; empty where there is none
 * @param claimedAt the signer's own clock
 * @param stampedAt what a time-stamp authority says, if its stamp holds
 */
public record PdfSignature(
        Standing standing,
        String signer,
        String organisation,
        String issuer,
        String serial,
        String fingerprint,
        @Nullable Instant claimedAt,
        @Nullable Instant stampedAt) {

    static PdfSignature broken() {
        return new PdfSignature(Standing.BROKEN, "", "", "", "", "", null, null);
    }

    /** When it was made, as well as is known. */
    public @Nullable Instant at() {
        return stampedAt == null ? claimedAt : stampedAt;
    }
}
