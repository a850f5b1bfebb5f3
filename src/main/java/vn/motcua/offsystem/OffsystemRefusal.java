package vn.motcua.offsystem;

import vn.motcua.kernel.Refusal;

/** What lists and their lines say no to. */
public sealed interface OffsystemRefusal extends Refusal {

    @Override
    default Kind kind() {
        return Kind.INVALID;
    }

    /** One that is no longer, or stands where this cannot be done with it. */
    sealed interface Conflict extends OffsystemRefusal {
        @Override
        default Kind kind() {
            return Kind.CONFLICT;
        }
    }

    record NoSuchRegisterList() implements OffsystemRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    record NoSuchLine() implements OffsystemRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    record ListUnitMissing() implements OffsystemRefusal {
        @Override
        public String field() {
            return "unit";
        }
    }

    record KindMissing() implements OffsystemRefusal {
        @Override
        public String field() {
            return "kind";
        }
    }

    record SourceMissing(int most) implements OffsystemRefusal {
        @Override
        public String field() {
            return "source";
        }
    }

    /** Unreadable, still to come, or ending before it begins. */
    record PeriodWrong(String name) implements OffsystemRefusal {
        @Override
        public String field() {
            return name;
        }
    }

    /** Neither XLSX nor CSV. */
    record ListFileKind() implements OffsystemRefusal {
        @Override
        public String field() {
            return "file";
        }
    }

    /** The very same file was taken before. */
    record FileTaken() implements Conflict {
        @Override
        public String field() {
            return "file";
        }
    }

    record CellMissing(String column) implements OffsystemRefusal {}

    record CellTooLong(String column, int most) implements OffsystemRefusal {}

    record CellNotDay(String column) implements OffsystemRefusal {}

    record CellOutsidePeriod(String column) implements OffsystemRefusal {}

    record CellNotMoney(String column) implements OffsystemRefusal {}

    record ListNotNow() implements Conflict {}

    record StepNotNow() implements Conflict {}

    record StepUnknown() implements OffsystemRefusal {
        @Override
        public String field() {
            return "step";
        }
    }

    record ReasonMissing(int most) implements OffsystemRefusal {
        @Override
        public String field() {
            return "note";
        }
    }

    record DossierUnknown() implements OffsystemRefusal {
        @Override
        public String field() {
            return "dossier";
        }
    }

    /** Another line of a list of the same kind is this dossier. */
    record DossierTaken() implements Conflict {
        @Override
        public String field() {
            return "dossier";
        }
    }

    /** Received before the day of the line, so it was not entered later. */
    record NotEnteredLater() implements OffsystemRefusal {
        @Override
        public String field() {
            return "dossier";
        }
    }

    record ProcedureUnknown() implements OffsystemRefusal {
        @Override
        public String field() {
            return "procedure";
        }
    }

    record FieldMissing() implements OffsystemRefusal {
        @Override
        public String field() {
            return "field";
        }
    }

    record CaseDayWrong() implements OffsystemRefusal {
        @Override
        public String field() {
            return "day";
        }
    }
}
