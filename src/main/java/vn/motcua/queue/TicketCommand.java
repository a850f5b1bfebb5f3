package vn.motcua.queue;

import org.jspecify.annotations.Nullable;

/** What a counter does with one ticket; {@code counter} is the one that does it. */
public sealed interface TicketCommand {

    int counter();

    /** Calls one that waits, or one who was absent. */
    record Call(int counter) implements TicketCommand {}

    /** Calls once more the one that it has called. */
    record CallAgain(int counter) implements TicketCommand {}

    record Start(int counter) implements TicketCommand {}

    /** Nobody came. */
    record Skip(int counter) implements TicketCommand {}

    /**
     * Sends a ticket on: to a group, or to one counter in the group where it is.
     *
     * @param letter of the group, or null for a counter
     * @param to number of the counter, or null for a group
     */
    record Transfer(int counter, @Nullable String letter, @Nullable Integer to)
            implements TicketCommand {}

    record Finish(int counter) implements TicketCommand {}
}
