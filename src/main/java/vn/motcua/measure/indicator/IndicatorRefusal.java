package vn.motcua.measure.indicator;

import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.Refusal;

/** What cannot be asked of indicators. */
public sealed interface IndicatorRefusal extends Refusal {

    /** No indicator of the plan has this code. */
    record NoSuchIndicator(String asked) implements IndicatorRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** No such alert, or of an agency that cannot be read. */
    record NoSuchAlert() implements IndicatorRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** A day that is none, or that is still to come. */
    record ImpossibleDay(String name) implements IndicatorRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public @Nullable String field() {
            return name;
        }
    }

    /** The period ends before it begins. */
    record Backwards() implements IndicatorRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public @Nullable String field() {
            return "to";
        }
    }
}
