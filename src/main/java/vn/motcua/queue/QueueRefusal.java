package vn.motcua.queue;

import java.time.Instant;
import vn.motcua.kernel.Refusal;

/** What the queue says no to. A refused command changes nothing. */
public sealed interface QueueRefusal extends Refusal {

    @Override
    default Kind kind() {
        return Kind.CONFLICT;
    }

    /** What is typed wrong rather than come too late. */
    sealed interface Typed extends QueueRefusal {
        @Override
        default Kind kind() {
            return Kind.INVALID;
        }
    }

    /** What is not there. */
    sealed interface Missing extends QueueRefusal {
        @Override
        default Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** An agency without a one-stop desk on the day. */
    record NoDesk() implements Missing {}

    /** Nobody has set up groups and counters. */
    record NotArranged() implements Missing {}

    /** No such ticket of this agency today. */
    record TicketUnknown() implements Missing {}

    record KeyMissing() implements Typed {}

    record ActUnknown() implements Typed {}

    record GroupUnknown() implements Typed {
        @Override
        public String field() {
            return "group";
        }
    }

    record CounterUnknown(int counter) implements Typed {
        @Override
        public String field() {
            return "counter";
        }
    }

    /** Tickets are given in office hours; says when the next begin. */
    record OfficeClosed(Instant opensAt) implements QueueRefusal {}

    record NobodyWaiting(int counter) implements QueueRefusal {}

    record CounterBusy(int counter, String ticket) implements QueueRefusal {}

    record OtherCounter(String ticket, int counter) implements QueueRefusal {}

    record SamePlace(String ticket) implements QueueRefusal {
        @Override
        public String field() {
            return "to";
        }
    }

    record TicketWaiting(String ticket) implements QueueRefusal {}

    record TicketCalled(String ticket, int counter) implements QueueRefusal {}

    record TicketServing(String ticket, int counter) implements QueueRefusal {}

    record TicketSkipped(String ticket) implements QueueRefusal {}

    record TicketServed(String ticket) implements QueueRefusal {}

    /** Somebody else has changed the arrangement since the page was opened. */
    record ArrangementMoved() implements QueueRefusal {}

    /** People of today still wait in a group that would go. */
    record GroupInUse(String letter, int tickets) implements QueueRefusal {}

    /** Somebody of today is at a counter, or is to go to one, that would go. */
    record CounterInUse(int counter, String ticket) implements QueueRefusal {}

    record GroupsMissing() implements Typed {}

    record GroupNameMissing(String letter) implements Typed {
        @Override
        public String field() {
            return "name-" + letter;
        }
    }

    record GroupNameLong(String letter, int most) implements Typed {
        @Override
        public String field() {
            return "name-" + letter;
        }
    }

    record GroupUnserved(String letter) implements Typed {
        @Override
        public String field() {
            return "counter-1";
        }
    }

    record DayUnreal(String typed, String where) implements Typed {
        @Override
        public String field() {
            return where;
        }
    }

    record RangeBackwards() implements Typed {
        @Override
        public String field() {
            return "to";
        }
    }

    record RangeTooLong(int days) implements Typed {
        @Override
        public String field() {
            return "from";
        }
    }
}
