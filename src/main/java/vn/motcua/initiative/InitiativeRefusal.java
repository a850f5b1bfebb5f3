package vn.motcua.initiative;

import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.Refusal;

/** What initiatives say no to. */
public sealed interface InitiativeRefusal extends Refusal {

    @Override
    default Kind kind() {
        return Kind.INVALID;
    }

    record NoSuchInitiative() implements InitiativeRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    record NoSuchList() implements InitiativeRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    record UnitMissing() implements InitiativeRefusal {
        @Override
        public String field() {
            return "unit";
        }
    }

    record NameMissing() implements InitiativeRefusal {
        @Override
        public String field() {
            return "name";
        }
    }

    /** Asked for only when it is handed in. */
    record ProblemMissing() implements InitiativeRefusal {
        @Override
        public String field() {
            return "problem";
        }
    }

    record SolutionMissing() implements InitiativeRefusal {
        @Override
        public String field() {
            return "solution";
        }
    }

    record EffectMissing() implements InitiativeRefusal {
        @Override
        public String field() {
            return "days";
        }
    }

    record ProcedureUnknown(String procedure) implements InitiativeRefusal {
        @Override
        public String field() {
            return "procedures";
        }
    }

    record NumberWrong(String name) implements InitiativeRefusal {
        @Override
        public String field() {
            return name;
        }
    }

    record TextTooLong(String name, int most) implements InitiativeRefusal {
        @Override
        public String field() {
            return name;
        }
    }

    /** It stands where this step is none, or moved meanwhile. */
    record StepNotNow() implements InitiativeRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    record StepUnknown() implements InitiativeRefusal {
        @Override
        public String field() {
            return "step";
        }
    }

    record NotProposer() implements InitiativeRefusal {
        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }
    }

    record ReasonMissing() implements InitiativeRefusal {
        @Override
        public String field() {
            return "note";
        }
    }

    record PaperMissing() implements InitiativeRefusal {
        @Override
        public String field() {
            return "number";
        }
    }

    /** Unreadable, still to come, or before what it follows. */
    record InitiativeDayWrong(String name) implements InitiativeRefusal {
        @Override
        public String field() {
            return name;
        }
    }

    /** */
    record TooFewAssessed(int least, int have) implements InitiativeRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public @Nullable String field() {
            return "step";
        }
    }

    record BelowPass(String average, int least) implements InitiativeRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public @Nullable String field() {
            return "step";
        }
    }
}
