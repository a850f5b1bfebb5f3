package vn.motcua.catalog.publication;

import java.time.LocalDate;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.Refusal;

/** What is not noted of a publication decision. */
public sealed interface PublicationRefusal extends Refusal {

    @Override
    default Kind kind() {
        return Kind.INVALID;
    }

    /** The day of entry is missing, cannot be read, or has not come. */
    record EntryDayImpossible() implements PublicationRefusal {
        @Override
        public String field() {
            return "on";
        }
    }

    /** It cannot have been entered before it was signed. */
    @LegalBasis("nd-63-2010#24")
    record EntryBeforeSigning(LocalDate signed) implements PublicationRefusal {
        @Override
        public String field() {
            return "on";
        }
    }

    /** The day of receipt is missing, cannot be read, or has not come. */
    record ReceiptDayImpossible() implements PublicationRefusal {
        @Override
        public String field() {
            return "received";
        }
    }

    /** It cannot have come before it was signed. */
    @LegalBasis("nd-63-2010#24")
    record ReceiptBeforeSigning(LocalDate signed) implements PublicationRefusal {
        @Override
        public String field() {
            return "received";
        }
    }

    /** That day is known already. */
    record ReceiptKnown(LocalDate day) implements PublicationRefusal {
        @Override
        public String field() {
            return "received";
        }
    }

    /** Another day than the one that is known needs a reason, of some words. */
    record ReceiptReasonMissing(int most) implements PublicationRefusal {
        @Override
        public String field() {
            return "why";
        }
    }

    /** No file was chosen. */
    record DecisionPaperMissing() implements PublicationRefusal {
        @Override
        public String field() {
            return "file";
        }
    }

    record NoSuchPaper() implements PublicationRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }
}
