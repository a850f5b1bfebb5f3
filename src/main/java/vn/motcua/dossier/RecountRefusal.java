package vn.motcua.dossier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.Refusal;

/** What an instrument of a recount may not be, and who may not sign it. */
public sealed interface RecountRefusal extends Refusal {

    @Override
    default Kind kind() {
        return Kind.INVALID;
    }

    /** There is none, or none that the asker may know of. */
    record RecountUnknown() implements RecountRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** An instrument has a number and a sign (số, ký hiệu). */
    @LegalBasis("nd-30-2020#8")
    record RecountWithoutNumber() implements RecountRefusal {
        @Override
        public @Nullable String field() {
            return "number";
        }
    }

    /** An instrument says what it is about (trích yếu): here, why dues move. */
    @LegalBasis("nd-30-2020#8")
    record RecountWithoutReason() implements RecountRefusal {
        @Override
        public @Nullable String field() {
            return "summary";
        }
    }

    /** An instrument has its day. */
    @LegalBasis("nd-30-2020#8")
    record RecountWithoutDay() implements RecountRefusal {
        @Override
        public @Nullable String field() {
            return "day";
        }
    }

    /** What is to be carried out has been issued. */
    @LegalBasis("nd-30-2020#15")
    record RecountDayAhead(LocalDate today) implements RecountRefusal {
        @Override
        public @Nullable String field() {
            return "day";
        }
    }

    /** Numbers run through an agency's year, each given once. */
    @LegalBasis("nd-30-2020#15")
    record RecountNumberTaken(String number, int year) implements RecountRefusal {
        @Override
        public @Nullable String field() {
            return "number";
        }
    }

    /** The agency is none of those that the person may prepare this for. */
    record RecountAgencyUnknown() implements RecountRefusal {
        @Override
        public @Nullable String field() {
            return "agency";
        }
    }

    /** The calendar as it stands gives every open due that it has, or may not move it. */
    @LegalBasis("nd-61-2018#19")
    record RecountMovesNothing() implements RecountRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** Signed once, it is carried out once. */
    @LegalBasis("nd-30-2020#13")
    record RecountAlreadySigned(String number) implements RecountRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** Nothing is carried out before it is signed. */
    @LegalBasis("nd-30-2020#13")
    record RecountNotSigned(String number) implements RecountRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** Who prepared it does not sign it: the head of the agency does, or a deputy. */
    @LegalBasis("nd-30-2020#13")
    record RecountNeedsLeader() implements RecountRefusal {
        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }
    }
}
