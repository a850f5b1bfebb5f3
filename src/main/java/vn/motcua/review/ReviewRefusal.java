package vn.motcua.review;

import java.time.LocalDate;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.Refusal;

/** What reviews of procedures say no to. */
public sealed interface ReviewRefusal extends Refusal {

    @Override
    default Kind kind() {
        return Kind.INVALID;
    }

    /** What somebody else changed, or what comes before is not done. */
    sealed interface Conflict extends ReviewRefusal {
        @Override
        default Kind kind() {
            return Kind.CONFLICT;
        }
    }

    record NoSuchReviewPlan() implements ReviewRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    record NoSuchSheet() implements ReviewRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    record NoSuchReviewReport() implements ReviewRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    record NoSuchCostLine() implements ReviewRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** Somebody else changed it meanwhile. */
    record ReviewMoved() implements Conflict {}

    /** There is a plan of that unit and year. */
    record ReviewPlanThere(int year) implements Conflict {
        @Override
        public String field() {
            return "year";
        }
    }

    record ReviewPlanIssued() implements Conflict {}

    record ReviewPlanNotIssued() implements Conflict {}

    /** A plan that holds no procedure has no baseline. */
    @LegalBasis("nd-63-2010#30.2")
    record ReviewPlanEmpty() implements Conflict {}

    record ReviewYearWrong(int first, int last) implements ReviewRefusal {
        @Override
        public String field() {
            return "year";
        }
    }

    /** The same unit has the procedure in the plan already. */
    record PlannedTwice(String procedure) implements Conflict {
        @Override
        public String field() {
            return "code";
        }
    }

    /** No procedure of the catalogue in force has the code. */
    record PlannedUnknown() implements ReviewRefusal {
        @Override
        public String field() {
            return "code";
        }
    }

    record PlannedUnitWrong() implements ReviewRefusal {
        @Override
        public String field() {
            return "unit";
        }
    }

    record PlannedBasisMissing() implements ReviewRefusal {
        @Override
        public String field() {
            return "basis";
        }
    }

    record PlannedBackwards() implements ReviewRefusal {
        @Override
        public String field() {
            return "to";
        }
    }

    record ReviewFieldMissing(String name) implements ReviewRefusal {
        @Override
        public String field() {
            return name;
        }
    }

    record ReviewFieldTooLong(String name, int most) implements ReviewRefusal {
        @Override
        public String field() {
            return name;
        }
    }

    record ReviewDayUnreadable(String name) implements ReviewRefusal {
        @Override
        public String field() {
            return name;
        }
    }

    record ReviewDayAhead(String name) implements ReviewRefusal {
        @Override
        public String field() {
            return name;
        }
    }

    /**
     * @param least the day of what comes before it
     */
    record ReviewDayTooEarly(String name, LocalDate least) implements ReviewRefusal {
        @Override
        public String field() {
            return name;
        }
    }

    /** The unit's report holds the sheet: it changes again once the report is returned. */
    record SheetLocked() implements Conflict {}

    record AnswersMissing(int count) implements Conflict {}

    /** An answer of no needs words. */
    record AnswerUnexplained(String name) implements ReviewRefusal {
        @Override
        public String field() {
            return name;
        }
    }

    /** Sheets of the unit that its head has not approved. */
    record SheetsOpen(int count) implements Conflict {}

    record IncomeMissing() implements Conflict {}

    record CostLinesMissing() implements Conflict {}

    record PartiesMissing() implements Conflict {}

    /** Lines that say nothing of what the activity takes. */
    record CostLinesBlank(int count) implements Conflict {}

    record SheetApprovedAlready() implements Conflict {}

    record ProposalItemWrong() implements ReviewRefusal {
        @Override
        public String field() {
            return "item";
        }
    }

    /** The report does not stand where this could be done. */
    record ReviewStepNotNow() implements Conflict {}

    /** No report of a unit was accepted. */
    record NothingToConsolidate() implements Conflict {}

    /** A report went to the leader: another is made once it comes back. */
    record ConsolidatedAlready() implements Conflict {}

    /** Of duplicates another sheet than the lower-middle one is taken, without a reason. */
    @LegalBasis("tt-02-2017#27.2")
    record ChoiceUnexplained(String procedure) implements ReviewRefusal {
        @Override
        public String field() {
            return "reason-" + procedure;
        }
    }

    record ReportNotSent() implements Conflict {}

    /** A time limit to be tried that cannot be read. */
    record WhatIfLimitWrong() implements ReviewRefusal {
        @Override
        public String field() {
            return "limit";
        }
    }

    record WhatIfProcedureUnknown() implements ReviewRefusal {
        @Override
        public String field() {
            return "procedure";
        }
    }
}
