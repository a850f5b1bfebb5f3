package vn.motcua.payment;

import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.Refusal;

/** What a list of a gateway's day, or a statement of a bank, is refused for. */
public sealed interface StatementRefusal extends Refusal {

    /** A line that cannot be read. */
    record DayLineWrong(int line) implements StatementRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public @Nullable String field() {
            return "list";
        }
    }

    /** Nothing in it, or too much. */
    record DayListEmpty(int most) implements StatementRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public @Nullable String field() {
            return "list";
        }
    }

    /** No such list. */
    record NoSuchDayList() implements StatementRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** No such statement. */
    record NoSuchStatement() implements StatementRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** No file, or nothing came by any of its lines. */
    record StatementEmpty() implements StatementRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public @Nullable String field() {
            return "file";
        }
    }

    /** Day, number or amount of a row cannot be read. */
    record StatementLineWrong(int row) implements StatementRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public @Nullable String field() {
            return "file";
        }
    }

    /** It is not exactly what the dossier owes by now. */
    record LineDoesNotPay() implements StatementRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }
}
