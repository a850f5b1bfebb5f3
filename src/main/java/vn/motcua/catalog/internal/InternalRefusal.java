package vn.motcua.catalog.internal;

import java.time.LocalDate;
import vn.motcua.kernel.Refusal;

/** What the register of internal procedures says no to. */
public sealed interface InternalRefusal extends Refusal {

    @Override
    default Kind kind() {
        return Kind.INVALID;
    }

    record NoSuchInternal() implements InternalRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    record NoSuchInventory() implements InternalRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    record NoSuchChange() implements InternalRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** A code that is missing, too long, or has signs that no code has. */
    record InternalCodeUnreadable() implements InternalRefusal {
        @Override
        public String field() {
            return "code";
        }
    }

    record InternalCodeTaken(String taken) implements InternalRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public String field() {
            return "code";
        }
    }

    /** Something without which nothing can be registered or noted: the field says what. */
    record InternalValueMissing(String name) implements InternalRefusal {
        @Override
        public String field() {
            return name;
        }
    }

    record InternalTextTooLong(String name, int most) implements InternalRefusal {
        @Override
        public String field() {
            return name;
        }
    }

    /** Sets of papers are counted: 1 to 99. */
    record SetsNotCounted() implements InternalRefusal {
        @Override
        public String field() {
            return "SETS";
        }
    }

    /** Somebody else described it meanwhile. */
    record InternalMoved() implements InternalRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    record InternalEnded() implements InternalRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** A day that cannot be read. */
    record InternalDayUnreadable(String name) implements InternalRefusal {
        @Override
        public String field() {
            return name;
        }
    }

    /** A day that has not come. */
    record InternalDayAhead(String name) implements InternalRefusal {
        @Override
        public String field() {
            return name;
        }
    }

    /** The stage before this one is not reached: none is skipped. */
    record StageSkipped() implements InternalRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** A later stage rests on this one. */
    record StageRestedOn() implements InternalRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The stage before this one was reached later than is said here. */
    record StageTooEarly(LocalDate before) implements InternalRefusal {
        @Override
        public String field() {
            return "on";
        }
    }

    /** The stage that rests on this one was reached earlier than is said here. */
    record StageTooLate(LocalDate after) implements InternalRefusal {
        @Override
        public String field() {
            return "on";
        }
    }

    /** What is missing before a decision can publish it. */
    record InternalIncomplete(int missing) implements InternalRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** Neither a document nor an address nor a file proves it. */
    record ProofMissing() implements InternalRefusal {
        @Override
        public String field() {
            return "document";
        }
    }

    /** What was disclosed can be seen neither at an address nor on a picture. */
    record DisclosureUnseen() implements InternalRefusal {
        @Override
        public String field() {
            return "link";
        }
    }

    /** An address that is not a secure one of the web. */
    record InternalLinkWrong() implements InternalRefusal {
        @Override
        public String field() {
            return "link";
        }
    }

    /** It was noted already, with the same words: nothing is corrected. */
    record NothingCorrected() implements InternalRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    record ChangeApplied() implements InternalRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** There is nothing to count. */
    record InventoryEmpty() implements InternalRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** An inventory that was signed later is frozen already. */
    record InventoryTooEarly(LocalDate last) implements InternalRefusal {
        @Override
        public String field() {
            return "signedOn";
        }
    }

    /** Not what the person saw: procedures came or went since. */
    record InventoryMoved(int seen, int now) implements InternalRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** No procedure for agencies has this code today. */
    record NotForAgencies(String procedure) implements InternalRefusal {
        @Override
        public String field() {
            return "receivedAs";
        }
    }

    /** Another internal procedure is received as it. */
    record ReceivedTwice(String procedure, String other) implements InternalRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public String field() {
            return "receivedAs";
        }
    }
}
