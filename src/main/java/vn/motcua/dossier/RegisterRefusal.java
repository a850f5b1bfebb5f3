package vn.motcua.dossier;

import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.Refusal;

/** What the register says no to. */
public sealed interface RegisterRefusal extends Refusal {

    /** A range that ends before it begins. */
    record RangeBackwards() implements RegisterRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public @Nullable String field() {
            return "to";
        }
    }

    /** More dossiers than sheets are made for at once. */
    record RangeTooLong(int most) implements RegisterRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public @Nullable String field() {
            return "from";
        }
    }
}
