package vn.motcua.catalog.discrepancy;

import vn.motcua.kernel.Refusal;

/** What the comparison, its tickets and letters say no to. */
public sealed interface DiscrepancyRefusal extends Refusal {

    @Override
    default Kind kind() {
        return Kind.INVALID;
    }

    /** No side knows the code. */
    record NothingToCompare(String procedure) implements DiscrepancyRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** The sides say the same by now, or one of them cannot be read surely. */
    record NoDifference(String procedure) implements DiscrepancyRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    record NoSuchTicket() implements DiscrepancyRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** The same procedure, constituent and sort has a ticket that is not closed. */
    record TicketAlreadyOpen(String procedure) implements DiscrepancyRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The ticket stands elsewhere by now. */
    record TicketMoved(String procedure) implements DiscrepancyRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** A code that neither the catalogue nor the national database knows. */
    record TicketProcedureUnknown(String typed) implements DiscrepancyRefusal {
        @Override
        public String field() {
            return "code";
        }
    }

    record TicketTypeMissing() implements DiscrepancyRefusal {
        @Override
        public String field() {
            return "type";
        }
    }

    /** What was found is not described. */
    record TicketNoteMissing() implements DiscrepancyRefusal {
        @Override
        public String field() {
            return "note";
        }
    }

    record TicketCureMissing() implements DiscrepancyRefusal {
        @Override
        public String field() {
            return "cure";
        }
    }

    record TicketReasonMissing() implements DiscrepancyRefusal {
        @Override
        public String field() {
            return "reason";
        }
    }

    record TicketOutcomeMissing() implements DiscrepancyRefusal {
        @Override
        public String field() {
            return "outcome";
        }
    }

    /** Nobody of the control office. */
    record TicketOwnerUnknown() implements DiscrepancyRefusal {
        @Override
        public String field() {
            return "to";
        }
    }

    /** A text of a form that is longer than it may be. */
    record TicketTextTooLong(String name, int most) implements DiscrepancyRefusal {
        @Override
        public String field() {
            return name;
        }
    }

    /** Unreadable, before the ticket was opened, or still to come. */
    record TicketDayWrong() implements DiscrepancyRefusal {
        @Override
        public String field() {
            return "on";
        }
    }

    record LetterNumberMissing() implements DiscrepancyRefusal {
        @Override
        public String field() {
            return "number";
        }
    }

    record LetterRecipientMissing() implements DiscrepancyRefusal {
        @Override
        public String field() {
            return "recipient";
        }
    }

    record LetterProposalMissing() implements DiscrepancyRefusal {
        @Override
        public String field() {
            return "proposal";
        }
    }

    /** Nothing was ticked. */
    record NoTickets() implements DiscrepancyRefusal {
        @Override
        public String field() {
            return "ticket";
        }
    }

    /** More than one letter or one act takes. */
    record TooManyTickets(int most) implements DiscrepancyRefusal {
        @Override
        public String field() {
            return "ticket";
        }
    }

    /** It is not confirmed as one to recommend, or stands in another letter. */
    record NotForLetter(String procedure) implements DiscrepancyRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    record NoSuchLetter() implements DiscrepancyRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** What was sent is changed no more. */
    record LetterSent(String number) implements DiscrepancyRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }
}
