package vn.motcua.filing;

import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.Refusal;

/** What filing online says no to. */
public sealed interface FilingRefusal extends Refusal {

    @Override
    default Kind kind() {
        return Kind.INVALID;
    }

    /** The procedure cannot be filed online now. */
    record NotOnline(String procedure) implements FilingRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** There is no such draft of this account. */
    record DraftUnknown() implements FilingRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** There is no such dossier of this account. */
    record DossierUnknown() implements FilingRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** The step was saved elsewhere after this page was opened. */
    record Overtaken() implements FilingRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** So many drafts of one account are kept. */
    record TooManyDrafts(int most) implements FilingRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** So many files go with one dossier. */
    record TooManyFiles(int most) implements FilingRefusal {
        @Override
        public @Nullable String field() {
            return "file";
        }
    }

    /** Nothing of this name is asked for. */
    record SlotUnknown() implements FilingRefusal {
        @Override
        public @Nullable String field() {
            return "file";
        }
    }

    /** No file was chosen. */
    record NoFile() implements FilingRefusal {
        @Override
        public @Nullable String field() {
            return "file";
        }
    }

    /** A paper is to be attached. */
    record PaperToAttach(String slot, String name) implements FilingRefusal {
        @Override
        public @Nullable String field() {
            return "slot-" + slot;
        }
    }

    /** Nobody of this account represents that person today. */
    record NotRepresented() implements FilingRefusal {
        @Override
        public @Nullable String field() {
            return "behalf";
        }
    }

    /** Who files for somebody else says by which number they are known. */
    record OwnNumberMissing() implements FilingRefusal {
        @Override
        public @Nullable String field() {
            return "behalf";
        }
    }

    /** The case is to be chosen. */
    record CaseMissing() implements FilingRefusal {
        @Override
        public @Nullable String field() {
            return "caseId";
        }
    }

    /** Where to file is to be chosen. */
    record AgencyMissing() implements FilingRefusal {
        @Override
        public @Nullable String field() {
            return "agency";
        }
    }

    /** How the result is wanted is to be chosen. */
    record ResultMissing() implements FilingRefusal {
        @Override
        public @Nullable String field() {
            return "resultBy";
        }
    }

    /** That all is true is to be confirmed. */
    record NotConfirmed() implements FilingRefusal {
        @Override
        public @Nullable String field() {
            return "confirmed";
        }
    }

    /**
     * The account cannot be erased while dossiers need their owner.
     *
     * @param first the code of one of them
     */
    record DossiersUnderWay(int count, String first) implements FilingRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }
}
