package vn.motcua.identity;

import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.Refusal;

/** What identity says no to. */
public sealed interface IdentityRefusal extends Refusal {

    @Override
    default Kind kind() {
        return Kind.INVALID;
    }

    /** The rights table does not allow it. */
    record NoRight() implements IdentityRefusal {
        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }
    }

    /** Nobody is signed in. */
    record NotSignedIn() implements IdentityRefusal {
        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }
    }

    /** One sentence for an unknown name, a wrong password and a locked account. */
    record SignInFailed() implements IdentityRefusal {
        @Override
        public String field() {
            return "username";
        }
    }

    record CodeWrong() implements IdentityRefusal {
        @Override
        public String field() {
            return "code";
        }
    }

    record TooManyTries() implements IdentityRefusal {
        @Override
        public Kind kind() {
            return Kind.TOO_MANY;
        }
    }

    record PasswordWrong() implements IdentityRefusal {
        @Override
        public String field() {
            return "current";
        }
    }

    record PasswordTooShort(int least) implements IdentityRefusal {
        @Override
        public String field() {
            return "password";
        }
    }

    /** On the list of passwords that everybody tries first, or holds the user name. */
    record PasswordGuessable() implements IdentityRefusal {
        @Override
        public String field() {
            return "password";
        }
    }

    record PasswordsDiffer() implements IdentityRefusal {
        @Override
        public String field() {
            return "again";
        }
    }

    record UsernameUnfit() implements IdentityRefusal {
        @Override
        public String field() {
            return "username";
        }
    }

    record UsernameTaken() implements IdentityRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public String field() {
            return "username";
        }
    }

    /** Not an e-mail address. */
    record EmailUnfit() implements IdentityRefusal {
        @Override
        public String field() {
            return "email";
        }
    }

    record NameMissing() implements IdentityRefusal {
        @Override
        public String field() {
            return "name";
        }
    }

    /** No member of staff was chosen. */
    record StaffMissing() implements IdentityRefusal {
        @Override
        public String field() {
            return "staff";
        }
    }

    record AccountUnknown() implements IdentityRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }

        @Override
        public @Nullable String field() {
            return null;
        }
    }

    /** The account has no such token, or has taken it back already. */
    record TokenUnknown() implements IdentityRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }

        @Override
        public @Nullable String field() {
            return null;
        }
    }

    /** The first administrator is there already. */
    record FirstRunOver() implements IdentityRefusal {
        @Override
        public Kind kind() {
            return Kind.GONE;
        }
    }

    /** The post of one who leads is lent by themselves, or by who keeps the organization. */
    record LeaderLendsThemselves() implements IdentityRefusal {
        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }

        @Override
        public String field() {
            return "post";
        }
    }

    /** Not a day as it is written; {@code which} is the field's name. */
    record DayUnreadable(String which) implements IdentityRefusal {
        @Override
        public String field() {
            return which;
        }
    }

    record DaysInDisorder() implements IdentityRefusal {
        @Override
        public String field() {
            return "until";
        }
    }

    record NobodyChosen() implements IdentityRefusal {
        @Override
        public String field() {
            return "to";
        }
    }

    record PostChosenWrong() implements IdentityRefusal {
        @Override
        public String field() {
            return "post";
        }
    }

    /** Of the work inside; who supervises from outside reads what is named for them. */
    record NotForSupervisors() implements IdentityRefusal {
        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }
    }
}
