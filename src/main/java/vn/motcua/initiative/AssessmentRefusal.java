package vn.motcua.initiative;

import vn.motcua.kernel.Refusal;

/** What the assessment of initiatives says no to. */
public sealed interface AssessmentRefusal extends Refusal {

    @Override
    default Kind kind() {
        return Kind.INVALID;
    }

    /** Nobody was chosen, or somebody who works here no more. */
    record AssessorMissing() implements AssessmentRefusal {
        @Override
        public String field() {
            return "assessor";
        }
    }

    /** Whoever proposed it does not judge it. */
    record OwnProposal() implements AssessmentRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public String field() {
            return "assessor";
        }
    }

    record NotAssessor() implements AssessmentRefusal {
        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }
    }

    /** It is not with its assessors, or no more. */
    record NotAssessedNow() implements AssessmentRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** Missing, no whole number, or out of range. */
    record PointsWrong(String criterion, int most) implements AssessmentRefusal {
        @Override
        public String field() {
            return "points-" + criterion;
        }
    }
}
