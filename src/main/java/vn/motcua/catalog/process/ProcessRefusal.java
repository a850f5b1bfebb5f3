package vn.motcua.catalog.process;

import java.time.LocalDate;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.Refusal;

/** Why a press on a draft of an internal process is not kept, or the draft not published. */
public sealed interface ProcessRefusal extends Refusal {

    @Override
    default Kind kind() {
        return Kind.INVALID;
    }

    /** Somebody else changed the draft since it was shown. */
    record ProcessDraftMoved() implements ProcessRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** Nothing was marked in a list of drafts. */
    record DraftsNoneChosen() implements ProcessRefusal {}

    /** One of many that were marked was changed or is gone since; none of them is touched. */
    record DraftsMoved() implements ProcessRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The procedure already has a draft from that day. */
    record ProcessDraftThere(String procedure, LocalDate day) implements ProcessRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public String field() {
            return "validFrom";
        }
    }

    /** The draft has no table yet. */
    record TableMissing() implements ProcessRefusal {}

    /** The row is not in the table any more. */
    record RowGone(String row) implements ProcessRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The only row of a table stays. */
    record RowAlone() implements ProcessRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    record RowsTooMany(int most) implements ProcessRefusal {}

    record RowTextTooLong(String at, int most) implements ProcessRefusal {
        @Override
        public String field() {
            return at;
        }
    }

    /** Marks of a web page, or signs that nobody can see. */
    record RowTextMarked(String at) implements ProcessRefusal {
        @Override
        public String field() {
            return at;
        }
    }

    /** Not an id that a row can have. */
    record RowIdWrong(String given) implements ProcessRefusal {
        @Override
        public String field() {
            return "id";
        }
    }

    record RowIdTaken(String given) implements ProcessRefusal {
        @Override
        public String field() {
            return "id";
        }
    }

    /** An amount that no allowance can have, such as one below zero. */
    record RowTimeWrong(String given) implements ProcessRefusal {
        @Override
        public String field() {
            return "amount";
        }
    }

    /** Neither a post of the agencies that will use the process, nor who stood there before. */
    record RowPerformerUnknown(String at, String given) implements ProcessRefusal {
        @Override
        public String field() {
            return at;
        }
    }

    /** A way to a row that is not in the table. */
    record RowWayUnknown(String at, String given) implements ProcessRefusal {
        @Override
        public String field() {
            return at;
        }
    }

    /** Two parallel branches begin in one row. */
    record RowWayTwice(String at) implements ProcessRefusal {
        @Override
        public String field() {
            return at;
        }
    }

    /** Who is to choose is not told between what. */
    record RowWayUnnamed(String at) implements ProcessRefusal {
        @Override
        public String field() {
            return at;
        }
    }

    /** Not the code of a procedure. */
    record RowStartWrong(String at, String given) implements ProcessRefusal {
        @Override
        public String field() {
            return at;
        }
    }

    record SignWrong(String given) implements ProcessRefusal {
        @Override
        public String field() {
            return "sign";
        }
    }

    /** The decision that approves the process has no number. */
    @LegalBasis("nd-61-2018#19")
    record ApprovalNumberMissing() implements ProcessRefusal {
        @Override
        public String field() {
            return "number";
        }
    }

    @LegalBasis("nd-61-2018#19")
    record ApprovalSignerMissing() implements ProcessRefusal {
        @Override
        public String field() {
            return "signer";
        }
    }

    record ApprovalDayUnreadable(String at) implements ProcessRefusal {
        @Override
        public String field() {
            return at;
        }
    }

    /** Signed on a day that is still to come. */
    record ApprovalNotSigned(LocalDate signedOn) implements ProcessRefusal {
        @Override
        public String field() {
            return "signedOn";
        }
    }

    /** The process would hold before it was approved. */
    record ApprovalTooLate(LocalDate signedOn, LocalDate from) implements ProcessRefusal {
        @Override
        public String field() {
            return "validFrom";
        }
    }

    /** The table says what the one in force says. */
    record TableUnchanged() implements ProcessRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }
}
