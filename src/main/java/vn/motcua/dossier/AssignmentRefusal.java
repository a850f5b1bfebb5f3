package vn.motcua.dossier;

import java.time.LocalDate;
import vn.motcua.kernel.Refusal;

/** What the ways of giving work say no to. */
public sealed interface AssignmentRefusal extends Refusal {

    @Override
    default Kind kind() {
        return Kind.INVALID;
    }

    /** The unit has no such post today. */
    record PostUnknown() implements AssignmentRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** Not a day as it is written; {@code which} is the field's name. */
    record DayUnreadable(String which) implements AssignmentRefusal {
        @Override
        public String field() {
            return which;
        }
    }

    record DayPast(LocalDate today) implements AssignmentRefusal {
        @Override
        public String field() {
            return "from";
        }
    }

    record DaysInDisorder() implements AssignmentRefusal {
        @Override
        public String field() {
            return "to";
        }
    }

    /** Another way holds on some of the days until a last day. */
    record Overlaps(LocalDate first, LocalDate last) implements AssignmentRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public String field() {
            return "from";
        }
    }

    /** Another way holds from a day on, without end. */
    record OverlapsOpen(LocalDate first) implements AssignmentRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public String field() {
            return "from";
        }
    }

    /** Giving by rule takes a rule. */
    record RulesMissing() implements AssignmentRefusal {
        @Override
        public String field() {
            return "field1";
        }
    }

    /** A line names a field or a procedure, not both, and a person; lines count from 1. */
    record RuleIncomplete(int line) implements AssignmentRefusal {
        @Override
        public String field() {
            return "field" + line;
        }
    }

    record RuleTwice(int line, String about) implements AssignmentRefusal {
        @Override
        public String field() {
            return "field" + line;
        }
    }

    record FieldUnknown(int line, String about) implements AssignmentRefusal {
        @Override
        public String field() {
            return "field" + line;
        }
    }

    record ProcedureCodeUnknown(int line, String about) implements AssignmentRefusal {
        @Override
        public String field() {
            return "procedure" + line;
        }
    }

    record PersonNotHolder(int line) implements AssignmentRefusal {
        @Override
        public String field() {
            return "person" + line;
        }
    }

    record TooManyRules(int most) implements AssignmentRefusal {}

    record AssignmentUnknown() implements AssignmentRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** Stopped before, or its last day is gone. */
    record AssignmentOver() implements AssignmentRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }
}
