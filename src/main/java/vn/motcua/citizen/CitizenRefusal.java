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

    /** A device did not prove itself, or too late. */
    record PasskeyRefused() implements CitizenRefusal {}

    /** The account is not erased before it is ticked what that takes. */
    record NotUnderstood() implements CitizenRefusal {
        @Override
        public String field() {
            return "understood";
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

    /** Neither a personal number nor the number of a passport. */
    record IdNumberUnreadable() implements CitizenRefusal {
        @Override
        public String field() {
            return "idNumber";
        }
    }

    /** No day of the calendar, or one on which nobody who lives was born. */
    record BirthdayUnreadable() implements CitizenRefusal {
        @Override
        public String field() {
            return "born";
        }
    }

    /** Identity providers vouch for two different people. */
    record DifferentPeople() implements CitizenRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** Neither e-mail, message nor none was chosen. */
    record WayMissing() implements CitizenRefusal {
        @Override
        public String field() {
            return "way";
        }
    }

    record KindMissing() implements CitizenRefusal {
        @Override
        public String field() {
            return "kind";
        }
    }

    /** Its shape or its check digit is wrong. */
    record TaxNumberUnreadable() implements CitizenRefusal {
        @Override
        public String field() {
            return "number";
        }
    }

    record NumberUnreadable() implements CitizenRefusal {
        @Override
        public String field() {
            return "number";
        }
    }

    /** Who acts by authority says by which. */
    record AuthorityMissing() implements CitizenRefusal {
        @Override
        public String field() {
            return "authority";
        }
    }

    /** Not a day as it is written; {@code which} is the field's name. */
    record DayUnreadable(String which) implements CitizenRefusal {
        @Override
        public String field() {
            return which;
        }
    }

    record DaysInDisorder() implements CitizenRefusal {
        @Override
        public String field() {
            return "to";
        }
    }

    /** More than anybody needs. */
    record TooManyRows(int most) implements CitizenRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The account has no such row, or it is over already. */
    record RowUnknown() implements CitizenRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** Without it nobody could come into the account any more. */
    record LastWayIn() implements CitizenRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** An officer who helps with filing has no business in the rest of the account. */
    record NotAssisted() implements CitizenRefusal {
        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }
    }
}
