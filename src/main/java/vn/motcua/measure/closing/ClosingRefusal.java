package vn.motcua.measure.closing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.Refusal;

/** Why a period cannot be closed, or signed. */
public sealed interface ClosingRefusal extends Refusal {

    @Override
    default Kind kind() {
        return Kind.CONFLICT;
    }

    /** No period has such a code. */
    record NoSuchClosingPeriod() implements ClosingRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public @Nullable String field() {
            return "period";
        }
    }

    /** No agency that the person may close figures of. */
    record NoSuchClosingUnit() implements ClosingRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public @Nullable String field() {
            return "unit";
        }
    }

    /** It has not been closed, or not so often. */
    record NotClosed() implements ClosingRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** It is not over. */
    record ClosedTooEarly(LocalDate to) implements ClosingRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public @Nullable String field() {
            return "period";
        }
    }

    /** The figures have not come to now: to be tried again in a moment. */
    record FiguresNotThere() implements ClosingRefusal {}

    /** Somebody closed or signed it meanwhile. */
    record ClosingMoved() implements ClosingRefusal {}

    /** All figures are what they were. */
    record NothingMoved() implements ClosingRefusal {}

    /** What is kept no longer is what was closed. */
    record ClosingTouched() implements ClosingRefusal {}

    /** A further version needs a reason. */
    record ClosingReasonWrong(int most) implements ClosingRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public @Nullable String field() {
            return "reason";
        }
    }
}
