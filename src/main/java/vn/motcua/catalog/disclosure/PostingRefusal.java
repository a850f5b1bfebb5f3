package vn.motcua.catalog.disclosure;

import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;

/** What the places of disclosure say no to. */
public sealed interface PostingRefusal extends Refusal {

    @Override
    default Kind kind() {
        return Kind.INVALID;
    }

    record NoSuchPlace() implements PostingRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }

        public static RefusalException refused() {
            return new RefusalException(new NoSuchPlace());
        }
    }

    record AgencyMissing() implements PostingRefusal {
        @Override
        public String field() {
            return "agency";
        }
    }

    record PlaceNameMissing() implements PostingRefusal {
        @Override
        public String field() {
            return "name";
        }
    }

    record KindMissing() implements PostingRefusal {
        @Override
        public String field() {
            return "kind";
        }
    }

    /** Nothing was ticked. */
    record NothingChosen() implements PostingRefusal {
        @Override
        public String field() {
            return "code";
        }
    }

    /** A day that cannot be read, or has not come. */
    record DayImpossible() implements PostingRefusal {
        @Override
        public String field() {
            return "on";
        }
    }

    /** What was ticked is neither received there nor hangs there: it changed meanwhile. */
    record Moved(String procedure) implements PostingRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** Not an address of the web that begins with http or https. */
    record AddressImpossible() implements PostingRefusal {
        @Override
        public String field() {
            return "address";
        }
    }

    /** Nobody has entered what the petition notice is to say. */
    @LegalBasis("nd-20-2008#13")
    record ContactMissing() implements PostingRefusal {
        @Override
        public String field() {
            return "notice";
        }
    }

    /** The petition notice must say all of it. */
    @LegalBasis("nd-20-2008#13")
    record ContactLineMissing(String name) implements PostingRefusal {
        @Override
        public String field() {
            return name;
        }
    }

    /** Neither digits with spaces and points nor a number that could be called. */
    record PhoneImpossible() implements PostingRefusal {
        @Override
        public String field() {
            return "phone";
        }
    }

    record EmailImpossible() implements PostingRefusal {
        @Override
        public String field() {
            return "email";
        }
    }

    record WebsiteImpossible() implements PostingRefusal {
        @Override
        public String field() {
            return "website";
        }
    }

    /** A withdrawal says why. */
    record ReasonMissing() implements PostingRefusal {
        @Override
        public String field() {
            return "reason";
        }
    }

    record NoSuchAct() implements PostingRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** It was withdrawn before, or is itself a withdrawal. */
    record AlreadyWithdrawn() implements PostingRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** Everything hangs there as it should. */
    record NothingDue() implements PostingRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** No set was asked for, or it is still being made. */
    record NoSuchSet() implements PostingRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }
}
