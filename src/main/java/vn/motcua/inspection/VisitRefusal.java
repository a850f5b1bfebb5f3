package vn.motcua.inspection;

import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.Refusal;

/** What visits, answers, samples, conclusions and recommendations are refused for. */
public sealed interface VisitRefusal extends Refusal {

    @Override
    default Kind kind() {
        return Kind.CONFLICT;
    }

    record VisitStepUnknown() implements VisitRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public String field() {
            return "step";
        }
    }

    /** It stands where this step is none, or moved meanwhile. */
    record VisitStepNotNow() implements VisitRefusal {}

    record NotYours() implements VisitRefusal {
        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }
    }

    record VisitNoteMissing() implements VisitRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public String field() {
            return "note";
        }
    }

    /** Notice is too late, and nobody says why. */
    record NoticeTooLate(int lead, String earliest) implements VisitRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public String field() {
            return "note";
        }
    }

    /** Unannounced visits ask for no report beforehand. */
    record NoReportAsked() implements VisitRefusal {}

    record RoundNotDecided() implements VisitRefusal {}

    record RoundNotConcluded() implements VisitRefusal {}

    record NoMinutes() implements VisitRefusal {}

    record SampleUnfinished(int open) implements VisitRefusal {}

    record AnswersInConflict(int conflicts) implements VisitRefusal {}

    record RecommendationsOpen(int open) implements VisitRefusal {}

    record NotAnsweredNow() implements VisitRefusal {}

    record ItemUnknown() implements VisitRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public String field() {
            return "item";
        }
    }

    record VerdictMissing() implements VisitRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public String field() {
            return "verdict";
        }
    }

    /** What is not met is told in words. */
    record FaultUntold() implements VisitRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public String field() {
            return "note";
        }
    }

    /** The id stands for another answer. */
    record AnswerIdTaken() implements VisitRefusal {}

    /** It says that it takes the place of answers that there are not. */
    record AnswerBaseUnknown() implements VisitRefusal {}

    /** Another answer was chosen meanwhile. */
    record AnswerMoved() implements VisitRefusal {}

    record SizeWrong() implements VisitRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public String field() {
            return "size";
        }
    }

    record PopulationEmpty() implements VisitRefusal {
        @Override
        public @Nullable String field() {
            return "from";
        }
    }

    record PopulationTooLarge(int most) implements VisitRefusal {
        @Override
        public @Nullable String field() {
            return "from";
        }
    }

    /** A visit has one sample, so that nobody draws until it pleases. */
    record SampleDrawn() implements VisitRefusal {}

    record VisitsNotOver(int open) implements VisitRefusal {}

    record StatementsMissing() implements VisitRefusal {}

    /** Somebody else saved another draft meanwhile. */
    record StatementsMoved() implements VisitRefusal {}

    record OpinionMissing(String unit) implements VisitRefusal {}

    record RecommendationKindMissing() implements VisitRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public String field() {
            return "kind";
        }
    }

    record RecommendedUnitMissing() implements VisitRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public String field() {
            return "visit";
        }
    }

    record EvidenceMissing() implements VisitRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public String field() {
            return "note";
        }
    }

    /** Some were due before the conclusion told anybody of them. */
    record RecommendationsPastDue(int past) implements VisitRefusal {}

    /** No recommendation is overdue that no letter has urged yet. */
    record NothingOverdue() implements VisitRefusal {}
}
