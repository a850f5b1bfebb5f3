package vn.motcua.dossier.api;

import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.Refusal;

/** What is wrong with a message before anybody can ask what it wants. */
sealed interface ApiRefusal extends Refusal {

    @Override
    default Kind kind() {
        return Kind.MALFORMED;
    }

    /** An act without its own key could be done twice. */
    record IdempotencyKeyNeeded() implements ApiRefusal {}

    /** Not JSON at all, or cut off. */
    record NotJson(int line, int column) implements ApiRefusal {}

    /** The interface knows no such property, so leaving it out in silence could mislead. */
    record PropertyUnknown(String name) implements ApiRefusal {
        @Override
        public String field() {
            return name;
        }
    }

    /** A number where a text belongs, a day that does not exist, an unknown code word. */
    record PropertyUnreadable(String name) implements ApiRefusal {
        @Override
        public String field() {
            return name;
        }
    }

    /** A property that has to be there is not. */
    record PropertyMissing(String name) implements ApiRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public String field() {
            return name;
        }
    }

    record ActUnknown() implements ApiRefusal {
        @Override
        public String field() {
            return "act";
        }
    }

    record MessageTooLarge(int kilobytes) implements ApiRefusal {
        @Override
        public Kind kind() {
            return Kind.TOO_LARGE;
        }
    }

    /** No agency of the day has this code or id. */
    record AgencyUnknown() implements ApiRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public String field() {
            return "agency";
        }
    }

    /** No version of such a procedure is in force. */
    record ProcedureNotFound() implements ApiRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }

        @Override
        public @Nullable String field() {
            return null;
        }
    }
}
