package vn.motcua.dossier;

import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.Refusal;

/** What the register says no to. */
public sealed interface RegisterRefusal extends Refusal {

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
