package vn.motcua.dossier;

import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.Refusal;

/** What certification work says no to. */
public sealed interface CertificateRefusal extends Refusal {

    @Override
    default Kind kind() {
        return Kind.INVALID;
    }

    /** The procedure is entered in no book of certification. */
    @LegalBasis("nd-23-2015#13")
    record NoBook(String procedure) implements CertificateRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** Its result has its number from the book and no other. */
    @LegalBasis("nd-23-2015#13")
    record NumberFromBook(String book) implements CertificateRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** Not a number from one up to the most. */
    record WrongNumber(String name, int most) implements CertificateRefusal {
        @Override
        public String field() {
            return name;
        }
    }

    /** Only a leader of the agency signs, or whom the agency has standing in. */
    @LegalBasis("nd-23-2015#5")
    record NotASigner() implements CertificateRefusal {
        @Override
        public @Nullable String field() {
            return "signer";
        }
    }

    /** A longer time than the law's holds only where it was agreed in writing. */
    @LegalBasis("nd-23-2015#21")
    record NotAgreed() implements CertificateRefusal {
        @Override
        public @Nullable String field() {
            return "agreed";
        }
    }
}
