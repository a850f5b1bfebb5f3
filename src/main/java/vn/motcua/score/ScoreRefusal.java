package vn.motcua.score;

import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.Refusal;

/** What cannot be asked of scores. */
public sealed interface ScoreRefusal extends Refusal {

    /** No month, quarter or year, or one that is still to come. */
    record ImpossiblePeriod() implements ScoreRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public @Nullable String field() {
            return "period";
        }
    }

    /** A day that is none. */
    record ImpossibleDay() implements ScoreRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public @Nullable String field() {
            return "known";
        }
    }

    /** No agency of this id, or no item. */
    record NotScored(String asked) implements ScoreRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }
}
