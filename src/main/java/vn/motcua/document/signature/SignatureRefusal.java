package vn.motcua.document.signature;

import vn.motcua.kernel.Refusal;

/** Why nothing is signed. */
public sealed interface SignatureRefusal extends Refusal {

    @Override
    default Kind kind() {
        return Kind.INVALID;
    }

    /** No such key is configured, its file or password is wrong, or its token does not answer. */
    record KeyUnusable(String name) implements SignatureRefusal {
        @Override
        public Kind kind() {
            return Kind.BUSY;
        }
    }

    /** The certificate has run out, or is not valid yet. */
    record CertificateOver(String name) implements SignatureRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The time-stamp authority does not answer as it should. */
    record NoTimeStamp() implements SignatureRefusal {
        @Override
        public Kind kind() {
            return Kind.BUSY;
        }
    }

    /** Broken, or locked with a password. */
    record CannotBeSigned() implements SignatureRefusal {}

    /** It carries program code, so what one sees is not all that one signs. */
    record HasScripts() implements SignatureRefusal {}

    /** A signature in it does not hold, and one more would cover that up. */
    record BadSignatureInside() implements SignatureRefusal {}
}
