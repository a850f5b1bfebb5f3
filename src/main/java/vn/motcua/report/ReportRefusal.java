package vn.motcua.report;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.TextKey;

/** What cannot be done with a report. */
public sealed interface ReportRefusal extends Refusal {

    @Override
    default Kind kind() {
        return Kind.CONFLICT;
    }

    record NoSuchReport() implements ReportRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** No period has such a code. */
    record NoSuchPeriod() implements ReportRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public @Nullable String field() {
            return "period";
        }
    }

    /** Nothing of the kind is reported. */
    record NoSuchRegime() implements ReportRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public @Nullable String field() {
            return "regime";
        }
    }

    /** No written part goes along with such a report. */
    record NotNarrated() implements ReportRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** No unit that reports. */
    record NoSuchReporter() implements ReportRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public @Nullable String field() {
            return "unit";
        }
    }

    /** The period is not over: there is no cut-off yet to report by. */
    record PeriodRunning(LocalDate cutOff) implements ReportRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public @Nullable String field() {
            return "period";
        }
    }

    record ReportThere() implements ReportRefusal {}

    /** The figures have not come to the moment by which they are asked for. */
    record FiguresBehind() implements ReportRefusal {
        @Override
        public Kind kind() {
            return Kind.BUSY;
        }
    }

    /** Knowledge of before the cut-off, or of what is to come, or of before the version before. */
    record KnowledgeOutside(Instant earliest, Instant latest) implements ReportRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public @Nullable String field() {
            return "known";
        }
    }

    /** Another version was made meanwhile, or somebody did the step already. */
    record ReportMoved() implements ReportRefusal {}

    /** The step before it is not done. */
    record StepSkipped(TextKey state) implements ReportRefusal {}

    /** Columns that must add up do not. */
    record ColumnsDisagree(String form, String identity, String row, long left, long right)
            implements ReportRefusal {}

    /** What was carried into the period is not what stood at the end of the one before. */
    record CarriedOtherwise(String form, String identity, String row, long left, long right)
            implements ReportRefusal {}

    /** More of the same. */
    record MoreDisagree(int more) implements ReportRefusal {}

    /** A number that has to be explained is not. */
    record CellUnexplained(String form, String row, int column, long number)
            implements ReportRefusal {}

    /** Something that is needed was not written: the field says what. */
    record ReportWordsMissing(String name) implements ReportRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public @Nullable String field() {
            return name;
        }
    }

    record ReportWordsTooLong(String name, int most) implements ReportRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public @Nullable String field() {
            return name;
        }
    }

    /** It is sent after its deadline, and nothing says why. */
    @LegalBasis("nd-09-2019#8.5")
    record LateWithoutReason(LocalDate due) implements ReportRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public @Nullable String field() {
            return "words";
        }
    }

    /** No such cell in the form. */
    record NoSuchCell() implements ReportRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** The unit reports to nobody here. */
    record NobodyAbove() implements ReportRefusal {}

    /** Before it was signed, or to come. */
    record DeliveryDayOutside(LocalDate signed, LocalDate today) implements ReportRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public @Nullable String field() {
            return "on";
        }
    }

    /** It can be received or returned only by whom it was sent to. */
    record NothingSent() implements ReportRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public @Nullable String field() {
            return "standing";
        }
    }

    /** A form goes to the system of reports once it is signed, in a layout that is laid down. */
    record NotForExchange() implements ReportRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** The dossier is none of the late ones of this report. */
    record NotLate() implements ReportRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }
}
