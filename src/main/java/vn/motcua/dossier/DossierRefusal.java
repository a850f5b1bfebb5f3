package vn.motcua.dossier;

import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.Refusal;

/** What the law or the state of a dossier says no to. */
public sealed interface DossierRefusal extends Refusal {

    /** There is no such dossier, or none that the asker may know of. */
    record NotFound() implements DossierRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** The dossier is closed. */
    record AlreadyClosed(String dossier) implements DossierRefusal {
        @Override
        public Kind kind() {
            return Kind.GONE;
        }
    }

    /** The task is over, or has changed since the page was shown. */
    record TaskMoved(int task) implements DossierRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** Another holder of the post has the task. */
    record TakenByAnother(int task) implements DossierRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The step's row in the internal process does not allow it. */
    @LegalBasis("tt-01-2018#8")
    record StepForbids(String step, String action) implements DossierRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The step goes several ways and none was picked. */
    record ChoiceNeeded(String step) implements DossierRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public @Nullable String field() {
            return "choice";
        }
    }

    /** The step has no such way. */
    record ChoiceUnknown(String step, String choice) implements DossierRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public @Nullable String field() {
            return "choice";
        }
    }

    /** Opinions are still to come. */
    @LegalBasis("nd-61-2018#19.5")
    record OpinionsOutstanding(int waiting) implements DossierRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** An opinion is given, not forwarded. */
    record IsAnOpinion(int task) implements DossierRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** Not a request for an opinion. */
    record IsNoOpinion(int task) implements DossierRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** There is no earlier step to give it back to. */
    record NowhereToReturn(String step) implements DossierRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** What was passed on has been touched, or was an act that cannot be taken back. */
    record CannotRecall(int task) implements DossierRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** Nobody holds the post that performs the step. */
    record NobodyPerforms(String step, String performer) implements DossierRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The person named does not hold the post. */
    record NotAHolder() implements DossierRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public @Nullable String field() {
            return "to";
        }
    }

    /** The procedure has no such result. */
    record ResultUnknown(String result) implements DossierRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public @Nullable String field() {
            return "result";
        }
    }

    /** A field that must be filled is empty. */
    record Missing(String name) implements DossierRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public String field() {
            return name;
        }
    }

    /** A text longer than its field takes. */
    record TooLong(String name, int most) implements DossierRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public String field() {
            return name;
        }
    }

    /** A date that cannot be: in the future, or before what it follows. */
    record ImpossibleDate(String name) implements DossierRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public String field() {
            return name;
        }
    }

    /** Not a personal identification number. */
    @LegalBasis("nd-137-2015#13")
    record WrongPersonNumber() implements DossierRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public @Nullable String field() {
            return "idNumber";
        }
    }

    /** Not a tax number: wrong length or check digit. */
    record WrongTaxNumber() implements DossierRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public @Nullable String field() {
            return "taxNumber";
        }
    }

    /** Not a telephone number. */
    record WrongPhone() implements DossierRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public @Nullable String field() {
            return "phone";
        }
    }

    /** Not an e-mail address. */
    record WrongEmail() implements DossierRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public @Nullable String field() {
            return "email";
        }
    }

    /** No such procedure on that day. */
    record ProcedureUnknown(String procedure) implements DossierRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public @Nullable String field() {
            return "procedure";
        }
    }

    /** The agency may not receive that procedure. */
    @LegalBasis("nd-61-2018#14")
    record AgencyMayNotReceive(String procedure) implements DossierRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public @Nullable String field() {
            return "procedure";
        }
    }

    /** The procedure has no such case. */
    record CaseUnknown(String caseId) implements DossierRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public @Nullable String field() {
            return "caseId";
        }
    }

    /** The procedure is not received by that channel. */
    @LegalBasis("nd-61-2018#16")
    record ChannelClosed(String channel) implements DossierRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public @Nullable String field() {
            return "channel";
        }
    }

    /** A required paper is missing; of a group of alternatives, all are. */
    @LegalBasis("nd-61-2018#17.1")
    record PaperMissing(String paper, String name) implements DossierRefusal {
        @Override
        public String field() {
            return "papers." + paper;
        }

        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** The procedure does not ask for such a paper. */
    @LegalBasis("nd-61-2018#5.1")
    record PaperNotAsked(String paper) implements DossierRefusal {
        @Override
        public String field() {
            return "papers." + paper;
        }

        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** No dossier has this code and this key; the same whichever of them is wrong. */
    record NoSuchReceipt() implements DossierRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }

        @Override
        public @Nullable String field() {
            return "code";
        }
    }

    /** How many were brought is not a number from 0 to 99. */
    record WrongCount(String paper) implements DossierRefusal {
        @Override
        public String field() {
            return "papers." + paper;
        }

        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** What was scanned is not the code of an identity card. */
    record NotACard() implements DossierRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public @Nullable String field() {
            return "scan";
        }
    }

    /** The key was used for another act. */
    record KeyUsed() implements DossierRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** No completion has been recorded that could be corrected. */
    record NotResolved() implements DossierRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** No result has been signed, so there is none to give as a file. */
    record NoResult() implements DossierRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The clock stands before the dossier's last event. */
    record ClockWentBack() implements DossierRefusal {
        @Override
        public Kind kind() {
            return Kind.BUSY;
        }
    }
}
