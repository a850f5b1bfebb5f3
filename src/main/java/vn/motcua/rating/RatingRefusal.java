package vn.motcua.rating;

import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.Refusal;

/** What a rating is refused for. */
public sealed interface RatingRefusal extends Refusal {

    /** Nothing has been handed over yet that could be rated. */
    record NotYet() implements RatingRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** It came from an agency, and it is citizens who are asked. */
    record BetweenAgencies() implements RatingRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** One answer for each dossier. */
    record AlreadyGiven() implements RatingRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** Who works here does not answer for citizens. */
    record StaffMayNot() implements RatingRefusal {
        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }
    }

    /** The one question that has to be answered was not, or by a level that is none. */
    record NoSuchLevel(String question) implements RatingRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public @Nullable String field() {
            return question;
        }
    }

    /** A comment longer than anybody reads. */
    record CommentTooLong(int most) implements RatingRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public @Nullable String field() {
            return "comment";
        }
    }

    /** There is no comment that waits to be judged. */
    record NothingToJudge() implements RatingRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** No day of the calendar. */
    record NoSuchDay(String name) implements RatingRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public @Nullable String field() {
            return name;
        }
    }
}
