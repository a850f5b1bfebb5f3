package vn.motcua.supervision;

import java.time.LocalDate;
import vn.motcua.kernel.Refusal;

/** What opinions say no to. */
public sealed interface OpinionRefusal extends Refusal {

    @Override
    default Kind kind() {
        return Kind.INVALID;
    }

    record NoSuchOpinion() implements OpinionRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    record NoSuchConclusion() implements OpinionRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    record OrganisationMissing() implements OpinionRefusal {
        @Override
        public String field() {
            return "organisation";
        }
    }

    record SubjectMissing() implements OpinionRefusal {
        @Override
        public String field() {
            return "subject";
        }
    }

    record ContentMissing() implements OpinionRefusal {
        @Override
        public String field() {
            return "content";
        }
    }

    record AddresseeMissing() implements OpinionRefusal {
        @Override
        public String field() {
            return "addressee";
        }
    }

    record AddresseeIsSelf() implements OpinionRefusal {
        @Override
        public String field() {
            return "addressee";
        }
    }

    /** Of another area, or none that is supervised. */
    record AddresseeOutside() implements OpinionRefusal {
        @Override
        public String field() {
            return "addressee";
        }
    }

    record AboutUnknown() implements OpinionRefusal {
        @Override
        public String field() {
            return "about";
        }
    }

    record OpinionTextTooLong(String name, int most) implements OpinionRefusal {
        @Override
        public String field() {
            return name;
        }
    }

    record OpinionDayUnreadable(String name) implements OpinionRefusal {
        @Override
        public String field() {
            return name;
        }
    }

    record DueOver(String name) implements OpinionRefusal {
        @Override
        public String field() {
            return name;
        }
    }

    record DueTooSoon(String name, LocalDate earliest) implements OpinionRefusal {
        @Override
        public String field() {
            return name;
        }
    }

    /** More time ends after the time that there is. */
    record NotLater(LocalDate due) implements OpinionRefusal {
        @Override
        public String field() {
            return "until";
        }
    }

    record AnswerMissing() implements OpinionRefusal {
        @Override
        public String field() {
            return "note";
        }
    }

    record OpinionReasonMissing() implements OpinionRefusal {
        @Override
        public String field() {
            return "note";
        }
    }

    record OpinionStepUnknown() implements OpinionRefusal {
        @Override
        public String field() {
            return "step";
        }
    }

    /** Of another unit or organisation, or for its head to do. */
    record StepNotYours() implements OpinionRefusal {
        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }
    }

    record AnsweredAlready() implements OpinionRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    record OpinionWithdrawn() implements OpinionRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    record OpinionStepNotNow() implements OpinionRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** Somebody else did something with it since the page was opened. */
    record OpinionMoved() implements OpinionRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    record NothingToUrge() implements OpinionRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }
}
