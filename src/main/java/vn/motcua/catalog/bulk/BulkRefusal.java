package vn.motcua.catalog.bulk;

import java.time.LocalDate;
import vn.motcua.kernel.Refusal;

/** Why many procedures are not changed at once. */
public sealed interface BulkRefusal extends Refusal {

    @Override
    default Kind kind() {
        return Kind.INVALID;
    }

    /** None was chosen. */
    record BulkNoneChosen() implements BulkRefusal {}

    /** What they are to become was not said, or cannot be. */
    record BulkValueWrong(String given) implements BulkRefusal {
        @Override
        public String field() {
            return "value";
        }
    }

    /** Which agencies are to receive them was not marked, or one is none. */
    record BulkUnitsMissing() implements BulkRefusal {
        @Override
        public String field() {
            return "unit";
        }
    }

    /** No day, or none written like 31/12/2022. */
    record BulkDayUnclear(String given) implements BulkRefusal {
        @Override
        public String field() {
            return "from";
        }
    }

    /** What holds already is not changed afterwards. */
    record BulkDayPast(LocalDate day) implements BulkRefusal {
        @Override
        public String field() {
            return "from";
        }
    }

    /** They would end before the new version begins. */
    record BulkEndTooEarly(LocalDate end, LocalDate from) implements BulkRefusal {
        @Override
        public String field() {
            return "value";
        }
    }

    /** There is nothing to change on that day. */
    record BulkNotInForce(String procedure, LocalDate on) implements BulkRefusal {}

    /** A version begins on that very day and is published. */
    record BulkSameDay(String procedure, LocalDate day) implements BulkRefusal {}

    /** A version that begins later would not have the change. */
    record BulkLaterVersion(String procedure, LocalDate later) implements BulkRefusal {}

    /** All of them are so already. */
    record BulkChangesNothing() implements BulkRefusal {}

    /** What was seen is not what would be done: the catalogue has changed since. */
    record BulkMoved() implements BulkRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }
}
