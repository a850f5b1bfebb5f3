package vn.motcua.initiative;

import vn.motcua.kernel.Refusal;

/** What lists of initiatives, and what comes after them, say no to. */
public sealed interface ListRefusal extends Refusal {

    @Override
    default Kind kind() {
        return Kind.INVALID;
    }

    record ListAgencyMissing() implements ListRefusal {
        @Override
        public String field() {
            return "agency";
        }
    }

    record ListTitleMissing() implements ListRefusal {
        @Override
        public String field() {
            return "title";
        }
    }

    record ListYearWrong() implements ListRefusal {
        @Override
        public String field() {
            return "year";
        }
    }

    /** It is approved or sent already. */
    record ListClosed() implements ListRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    record ListEmpty() implements ListRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    record ListNotApproved() implements ListRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    record ListNumberMissing() implements ListRefusal {
        @Override
        public String field() {
            return "number";
        }
    }

    record RecipientMissing() implements ListRefusal {
        @Override
        public String field() {
            return "recipient";
        }
    }

    /** Itself, or one that is not accepted or goes on with another. */
    record JoinedWrong() implements ListRefusal {
        @Override
        public String field() {
            return "to";
        }
    }

    record ApplyingUnitMissing() implements ListRefusal {
        @Override
        public String field() {
            return "unit";
        }
    }

    /** The unit applies it already. */
    record AppliedAlready() implements ListRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public String field() {
            return "unit";
        }
    }
}
