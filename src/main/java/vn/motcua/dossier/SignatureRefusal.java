package vn.motcua.dossier;

import vn.motcua.kernel.Refusal;

/** What a signature on the screen, or in the file of a result, is refused for. */
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

    /**
     * The file of a result carries a signature that is broken, forged, or by who had lost the
     * right.
     */
    record ResultSignatureBad() implements SignatureRefusal {
        @Override
        public String field() {
            return "file";
        }
    }
}
