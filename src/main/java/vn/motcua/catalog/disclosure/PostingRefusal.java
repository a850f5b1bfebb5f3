package vn.motcua.catalog.disclosure;

import vn.motcua.kernel.Refusal;

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
}
