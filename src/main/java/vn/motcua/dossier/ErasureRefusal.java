package vn.motcua.dossier;

import java.time.LocalDate;
import vn.motcua.kernel.Refusal;

/** Why a person is not erased, or nothing more is done with a dossier whose person is. */
public sealed interface ErasureRefusal extends Refusal {

    /** It goes on, so its person is needed. */
    record UnderWay() implements ErasureRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /**
     * @param until the last day on which it must be kept
     */
    record KeptStill(LocalDate until) implements ErasureRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The person is erased, and with them the salt that any text would need. */
    record PersonErased() implements ErasureRefusal {
        @Override
        public Kind kind() {
            return Kind.GONE;
        }
    }
}
