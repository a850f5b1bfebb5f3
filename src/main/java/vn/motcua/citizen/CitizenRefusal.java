package vn.motcua.citizen;

import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.Refusal;

/** What citizens are told no to at their door and in their account. */
public sealed interface CitizenRefusal extends Refusal {

    @Override
    default Kind kind() {
        return Kind.INVALID;
    }

    /** No citizen is signed in. */
    record NotSignedIn() implements CitizenRefusal {
        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }
    }

    /** Neither a mobile telephone nor an e-mail address. */
    record ContactUnreadable() implements CitizenRefusal {
        @Override
        public String field() {
            return "contact";
        }
    }

    /** Another code may be sent after so many seconds. */
    record CodeTooSoon(long seconds) implements CitizenRefusal {
        @Override
        public Kind kind() {
            return Kind.TOO_MANY;
        }

        @Override
        public @Nullable String field() {
            return null;
        }
    }

    /** So many codes an hour are sent to one contact, or asked for from one address. */
    record TooManyCodes() implements CitizenRefusal {
        @Override
        public Kind kind() {
            return Kind.TOO_MANY;
        }
    }

    record CodeWrong() implements CitizenRefusal {
        @Override
        public String field() {
            return "code";
        }
    }

    /** Used, out of time, tried too often, or followed by another code. */
    record CodeOver() implements CitizenRefusal {
        @Override
        public String field() {
            return "code";
        }
    }

    record NameMissing() implements CitizenRefusal {
        @Override
        public String field() {
            return "name";
        }
    }

    /** Longer than a row takes; {@code which} is the field's name. */
    record TooLong(String which, int most) implements CitizenRefusal {
        @Override
        public String field() {
            return which;
        }
    }

    /** Characters that turn the direction of text, or that nobody sees. */
    record HiddenCharacters(String which) implements CitizenRefusal {
        @Override
        public String field() {
            return which;
        }
    }
}
