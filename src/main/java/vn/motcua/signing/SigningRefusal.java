package vn.motcua.signing;

import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.Refusal;

/** Why nothing is signed, or nobody is given a key. */
public sealed interface SigningRefusal extends Refusal {

    @Override
    default Kind kind() {
        return Kind.INVALID;
    }

    /** The person has no key on this day, or not this one. */
    record NotYourKey() implements SigningRefusal {
        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }
    }

    /** There is no such file any more. */
    record NoFile() implements SigningRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    record NoUse() implements SigningRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    record KeyMissing() implements SigningRefusal {
        @Override
        public @Nullable String field() {
            return "key";
        }
    }

    record NobodyOfThatName() implements SigningRefusal {
        @Override
        public @Nullable String field() {
            return "username";
        }
    }

    record AgencyMissing() implements SigningRefusal {
        @Override
        public @Nullable String field() {
            return "agency";
        }
    }

    record DaysWrong() implements SigningRefusal {
        @Override
        public @Nullable String field() {
            return "from";
        }
    }
}
