package vn.motcua.identity;

import vn.motcua.kernel.Refusal;

/** Why a filter of a list is not kept. */
public sealed interface FilterRefusal extends Refusal {

    @Override
    default Kind kind() {
        return Kind.INVALID;
    }

    /** No name, or one longer than fits above a list. */
    record FilterNameWrong(int most) implements FilterRefusal {
        @Override
        public String field() {
            return "name";
        }
    }

    /** The person keeps one of that name for this list. */
    record FilterNameTaken(String given) implements FilterRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The address is not one of this program's lists, or too long. */
    record FilterElsewhere() implements FilterRefusal {
        @Override
        public Kind kind() {
            return Kind.MALFORMED;
        }
    }

    /** Nothing is asked of the list, so there is nothing to keep. */
    record FilterAsksNothing() implements FilterRefusal {}

    /** As many as there is room for. */
    record FilterTooMany(int most) implements FilterRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** There is none of that id that is the person's own. */
    record FilterUnknown() implements FilterRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }
}
