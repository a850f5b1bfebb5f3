package vn.motcua.board;

import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.Refusal;

/** What cannot be asked of boards. */
public sealed interface BoardRefusal extends Refusal {

    @Override
    default Kind kind() {
        return Kind.INVALID;
    }

    /** A day that is none, or that is still to come. */
    record ImpossibleDay(String name) implements BoardRefusal {
        @Override
        public @Nullable String field() {
            return name;
        }
    }

    /** A month that is none. */
    record ImpossibleMonth(String name) implements BoardRefusal {
        @Override
        public @Nullable String field() {
            return name;
        }
    }

    /** Nothing is counted under this name. */
    record NoSuchFigure(String asked) implements BoardRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** No procedure has this code. */
    record NoSuchProcedure(String asked) implements BoardRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }
}
