package vn.motcua.catalog;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.Refusal;

/** Why a publication decision is not taken in, or not applied. */
public sealed interface DecisionRefusal extends Refusal {

    @Override
    default Kind kind() {
        return Kind.INVALID;
    }

    record NumberMissing() implements DecisionRefusal {
        @Override
        public String field() {
            return "number";
        }
    }

    /** A day that is missing or cannot be read. */
    record DayUnreadable(String name) implements DecisionRefusal {
        @Override
        public String field() {
            return name;
        }
    }

    /** It was signed after it takes effect, or received before it was signed. */
    record DaysCrossed(String name) implements DecisionRefusal {
        @Override
        public @Nullable String field() {
            return name;
        }
    }

    /** Neither a version nor a code to abolish. */
    record ChangesNothing() implements DecisionRefusal {
        @Override
        public String field() {
            return "files";
        }
    }

    /** A line that is neither a code nor {@code code > code}. */
    record LineUnreadable(int line, String text) implements DecisionRefusal {
        @Override
        public String field() {
            return "abolished";
        }
    }

    /** A file's version begins on another day than the decision. */
    record OtherDay(String procedure, LocalDate from, LocalDate effective)
            implements DecisionRefusal {}

    /** What is to be abolished is not in force on the eve. */
    record NotInForce(String procedure, LocalDate on) implements DecisionRefusal {}

    /** What is to be abolished has a version that is published for that day or a later one. */
    record LaterVersion(String procedure, LocalDate from, LocalDate effective)
            implements DecisionRefusal {}

    /** The same procedure is published and abolished. */
    record BothWays(String procedure) implements DecisionRefusal {}

    /** What is to take its place is neither in force nor published by the decision. */
    record ReplacementUnknown(String procedure, String replacement) implements DecisionRefusal {}

    /** Something takes the place of what takes its place. */
    record Circular(String procedure, String replacement) implements DecisionRefusal {}

    /** There is no such decision. */
    record NoSuchDecision() implements DecisionRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** Applied once, it stays: what is wrong is mended by another decision. */
    record AlreadyApplied(String number) implements DecisionRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }
}
