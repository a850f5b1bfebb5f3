package vn.motcua.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.Refusal;

/** What plans say no to. */
public sealed interface PlanRefusal extends Refusal {

    @Override
    default Kind kind() {
        return Kind.INVALID;
    }

    /** A refusal that stands beside one field, and names nothing. */
    sealed interface OfField extends PlanRefusal {}

    record NoSuchPlan() implements PlanRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    record NoSuchRow() implements PlanRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    record NoSuchEvidence() implements PlanRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** Neither a file was chosen nor text pasted. */
    record PlanTextMissing() implements OfField {
        @Override
        public String field() {
            return "file";
        }
    }

    /** A file that is neither a Word document nor plain text, or is broken. */
    record PlanFileUnreadable() implements OfField {
        @Override
        public String field() {
            return "file";
        }
    }

    /** A text longer than any plan. */
    record PlanTextTooLong(int characters) implements PlanRefusal {
        @Override
        public String field() {
            return "file";
        }
    }

    /** No row of a table was found in the document. */
    record NothingInDocument() implements OfField {
        @Override
        public String field() {
            return "file";
        }
    }

    /** Not a year that plans are made for. */
    record PlanYearWrong(int first, int last) implements PlanRefusal {
        @Override
        public String field() {
            return "year";
        }
    }

    /** No unit of today, or one for which the asker may not plan. */
    record PlanUnitUnknown() implements OfField {
        @Override
        public String field() {
            return "unit";
        }
    }

    record PlanTitleMissing() implements OfField {
        @Override
        public String field() {
            return "title";
        }
    }

    record PlanNumberMissing() implements OfField {
        @Override
        public String field() {
            return "number";
        }
    }

    /** Another plan of the unit has the number. */
    record PlanNumberTaken(String number) implements PlanRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public String field() {
            return "number";
        }
    }

    /** Unreadable, missing, or still to come. */
    record PlanDayWrong(String name) implements PlanRefusal {
        @Override
        public String field() {
            return name;
        }
    }

    record PlanSignerMissing() implements OfField {
        @Override
        public String field() {
            return "signer";
        }
    }

    record RowTaskMissing() implements OfField {
        @Override
        public String field() {
            return "task";
        }
    }

    record RowCodeMissing() implements OfField {
        @Override
        public String field() {
            return "code";
        }
    }

    /** Two rows that hold have one code. */
    record RowCodeTaken(String quoted) implements PlanRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public String field() {
            return "code";
        }
    }

    record PlanReasonMissing() implements OfField {
        @Override
        public String field() {
            return "reason";
        }
    }

    /** A text of a form that is longer than it may be. */
    record PlanFieldTooLong(String name, int most) implements PlanRefusal {
        @Override
        public String field() {
            return name;
        }
    }

    /** Somebody else has changed it meanwhile. */
    record PlanMoved() implements PlanRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** What was issued is changed by another plan alone. */
    record PlanIssued() implements PlanRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** It is not issued yet. */
    record PlanNotIssued() implements PlanRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** It has to be looked at before it is issued. */
    record PlanNotChecked() implements PlanRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** Findings that nobody has looked at. */
    record FindingsOpen(int open) implements PlanRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** Rows of which somebody has to say the number, or that are said twice. */
    record RowsUnclear(List<String> rows) implements PlanRefusal {

        public RowsUnclear {
            rows = List.copyOf(rows);
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public List<Object> arguments() {
            return List.of(String.join(", ", rows));
        }
    }

    /** No words of the plan name such an agency. */
    record NobodySaid(String words) implements PlanRefusal {}

    /** A unit that is none today. */
    record NoSuchUnit() implements OfField {
        @Override
        public String field() {
            return "chosen";
        }
    }

    /** The unit has a plan of the same parent already. */
    record ChildThere() implements PlanRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public @Nullable String field() {
            return "unit";
        }
    }

    /** A unit to which no row of the plan goes. */
    record NothingForUnit() implements OfField {
        @Override
        public String field() {
            return "unit";
        }
    }

    /** Neither number nor title nor file. */
    record EvidenceMissing() implements OfField {
        @Override
        public String field() {
            return "title";
        }
    }

    /** A unit that does not lead the row. */
    record EvidenceUnitWrong() implements OfField {
        @Override
        public String field() {
            return "unit";
        }
    }

    /** A quarter in which the plan does not run. */
    record NoSuchQuarter() implements PlanRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** The quarter's sheet is closed. */
    record ReviewAlreadyClosed() implements PlanRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** A quarter's sheet is closed once the quarter is over and every row has a line. */
    record ReviewIncomplete(int missing) implements PlanRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The quarter goes on. */
    record QuarterNotOver() implements PlanRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** No number from 0 to 100. */
    record PercentWrong(String name) implements PlanRefusal {
        @Override
        public String field() {
            return name;
        }
    }

    /** Nothing is overdue that has not been urged since. */
    record NothingToUrge() implements PlanRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** Corrected or withdrawn by somebody else meanwhile, or never there. */
    record NoSuchBudgetLine() implements PlanRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** Neither planned nor given out. */
    record BudgetEmpty() implements OfField {
        @Override
        public String field() {
            return "planned";
        }
    }

    /** No amount of whole đồng, negative, or larger than any plan costs. */
    record BudgetAmountWrong(String name) implements PlanRefusal {
        @Override
        public String field() {
            return name;
        }
    }

    record BudgetTermWrong(String name) implements PlanRefusal {
        @Override
        public String field() {
            return name;
        }
    }

    record BudgetUnitWrong() implements OfField {
        @Override
        public String field() {
            return "unit";
        }
    }

    record BudgetRowWrong() implements OfField {
        @Override
        public String field() {
            return "row";
        }
    }

    /** The next year's plan is there already, or the unit has another of that year. */
    record NextYearThere(int year) implements PlanRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public List<Object> arguments() {
            return List.of(String.valueOf(year));
        }
    }
}
