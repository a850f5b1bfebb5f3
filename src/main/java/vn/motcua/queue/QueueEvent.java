package vn.motcua.queue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.journal.EventType;
import vn.motcua.journal.JournalEvent;

/**
 * What happened in the queue. Tickets of one agency and day share a stream; the arrangement of an
 * agency has a stream of its own. When it happened is the event's business time.
 */
public sealed interface QueueEvent extends JournalEvent {

    /** How groups and counters stand from now on; names stand in the row. */
    @EventType("queue.arranged")
    record Arranged(UUID agency, List<ArrangedGroup> groups, List<ArrangedCounter> counters)
            implements QueueEvent {

        public Arranged {
            groups = List.copyOf(groups);
            counters = List.copyOf(counters);
        }
    }

    /** A group and the codes of the fields it covers. */
    record ArrangedGroup(String letter, List<String> fields) {

        public ArrangedGroup {
            fields = List.copyOf(fields);
        }
    }

    /** A counter and the letters of the groups it serves. */
    record ArrangedCounter(int number, List<String> letters) {

        public ArrangedCounter {
            letters = List.copyOf(letters);
        }
    }

    @EventType("queue.ticket-issued")
    record TicketIssued(
            UUID ticket, UUID agency, LocalDate day, String letter, int number, boolean priority)
            implements QueueEvent {}

    /** Also when somebody who was absent is called once more. */
    @EventType("queue.ticket-called")
    record TicketCalled(UUID ticket, int counter) implements QueueEvent {}

    @EventType("queue.ticket-called-again")
    record TicketCalledAgain(UUID ticket, int counter) implements QueueEvent {}

    @EventType("queue.serving-started")
    record ServingStarted(UUID ticket, int counter) implements QueueEvent {}

    /** Nobody came (vắng mặt). */
    @EventType("queue.ticket-skipped")
    record TicketSkipped(UUID ticket, int counter) implements QueueEvent {}

    /** Waits again, in another group or for one counter alone. */
    @EventType("queue.ticket-transferred")
    record TicketTransferred(UUID ticket, String letter, @Nullable Integer counter)
            implements QueueEvent {}

    @EventType("queue.ticket-served")
    record TicketServed(UUID ticket, int counter) implements QueueEvent {}
}
