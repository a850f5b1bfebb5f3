package vn.motcua.dossier;

import vn.motcua.kernel.Refusal;

/** What a signature on the screen is refused for. */
public sealed interface SignatureRefusal extends Refusal {

    @Override
    default Kind kind() {
        return Kind.INVALID;
    }

    @Override
    default String field() {
        return "signature";
    }

    /** No picture in the format that the screen draws (PNG). */
    record SignatureUnreadable() implements SignatureRefusal {}

    /** More than so many kilobytes, or points without number. */
    record SignatureTooLarge(int kilobytes) implements SignatureRefusal {}

    /** Nothing, or hardly a dot, is drawn in it. */
    record SignatureEmpty() implements SignatureRefusal {}
}
