package vn.motcua.archive;

import org.springframework.stereotype.Component;
import vn.motcua.document.signature.PdfSignatures;

/** Looks at the digital signatures of a scan. */
@Component
class SignatureCheck {

    private final PdfSignatures signatures;

    SignatureCheck(PdfSignatures signatures) {
        this.signatures = signatures;
    }

    /**
     * @param hash of the file's content, in the store of files
     */
    SignatureVerdict verdict(String hash) {
        return signatures
                .stored(hash)
                .map(SignatureCheck::said)
                .orElse(SignatureVerdict.NOT_CHECKED);
    }

    private static SignatureVerdict said(vn.motcua.document.signature.SignatureVerdict found) {
        return switch (found.state()) {
            case UNSIGNED -> SignatureVerdict.NONE;
            case ENCRYPTED, UNREADABLE -> SignatureVerdict.UNDECIDED;
            case SIGNED ->
                    found.isAlarming()
                            ? SignatureVerdict.INVALID
                            : found.isGood() ? SignatureVerdict.VALID : SignatureVerdict.UNDECIDED;
        };
    }
}
