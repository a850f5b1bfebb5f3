package vn.motcua.queue;

import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.RefusalException;

/**
 * What may be done with a ticket in which state. Pure: the whole table of states and commands is in
 * its test.
 */
final class TicketRules {

    private TicketRules() {}

    /**
     * The event that a command brings about.
     *
     * @throws RefusalException when the ticket's state, or another counter, says no
     */
    static QueueEvent decide(Ticket ticket, TicketCommand command, Arrangement arrangement) {
        int counter = command.counter();
        if (arrangement.counter(counter).isEmpty()) {
            throw new RefusalException(new QueueRefusal.CounterUnknown(counter));
        }
        require(ticket, allowedIn(command, ticket.state()));
        if (ticket.atCounter() && !ticket.isAt(counter)) {
            throw new RefusalException(new QueueRefusal.OtherCounter(ticket.code(), ticket.at()));
        }
        return switch (command) {
            case TicketCommand.Call c -> new QueueEvent.TicketCalled(ticket.id(), counter);
            case TicketCommand.CallAgain c ->
                    new QueueEvent.TicketCalledAgain(ticket.id(), counter);
            case TicketCommand.Start c -> new QueueEvent.ServingStarted(ticket.id(), counter);
            case TicketCommand.Skip c -> new QueueEvent.TicketSkipped(ticket.id(), counter);
            case TicketCommand.Finish c -> new QueueEvent.TicketServed(ticket.id(), counter);
            case TicketCommand.Transfer c -> transfer(ticket, c, arrangement);
        };
    }

    private static boolean allowedIn(TicketCommand command, TicketState state) {
        return switch (command) {
            case TicketCommand.Call c ->
                    state == TicketState.WAITING || state == TicketState.SKIPPED;
            case TicketCommand.CallAgain c -> state == TicketState.CALLED;
            case TicketCommand.Start c -> state == TicketState.CALLED;
            case TicketCommand.Skip c -> state == TicketState.CALLED;
            case TicketCommand.Finish c -> state == TicketState.SERVING;
            case TicketCommand.Transfer c ->
                    state != TicketState.SKIPPED && state != TicketState.SERVED;
        };
    }

    private static void require(Ticket ticket, boolean allowed) {
        if (!allowed) {
            throw new RefusalException(
                    switch (ticket.state()) {
                        case WAITING -> new QueueRefusal.TicketWaiting(ticket.code());
                        case CALLED -> new QueueRefusal.TicketCalled(ticket.code(), ticket.at());
                        case SERVING -> new QueueRefusal.TicketServing(ticket.code(), ticket.at());
                        case SKIPPED -> new QueueRefusal.TicketSkipped(ticket.code());
                        case SERVED -> new QueueRefusal.TicketServed(ticket.code());
                    });
        }
    }

    private static QueueEvent transfer(
            Ticket ticket, TicketCommand.Transfer transfer, Arrangement arrangement) {
        String letter = transfer.letter() == null ? ticket.queued() : transfer.letter();
        Integer to = transfer.to();
        if (arrangement.group(letter).isEmpty()) {
            throw new RefusalException(new QueueRefusal.GroupUnknown());
        }
        if (to != null && arrangement.counter(to).isEmpty()) {
            throw new RefusalException(new QueueRefusal.CounterUnknown(to));
        }
        if (staysWhereItIs(ticket, letter, to)) {
            throw new RefusalException(new QueueRefusal.SamePlace(ticket.code()));
        }
        return new QueueEvent.TicketTransferred(ticket.id(), letter, to);
    }

    private static boolean staysWhereItIs(Ticket ticket, String letter, @Nullable Integer to) {
        return to == null
                ? letter.equals(ticket.queued())
                        && (ticket.state() != TicketState.WAITING || ticket.counter() == null)
                : to.equals(ticket.counter());
    }
}
