package vn.motcua.queue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A ticket as it stands: the sum of its events. It says nothing of who holds it.
 *
 * @param day of issue, in Vietnam
 * @param letter of the group it was issued for, which its number belongs to
 * @param queued letter of the group in which it waits or last waited
 * @param counter that has it or last had it; while it waits, the only one that may call it
 * @param calledAt when it was first called, which ends the measured wait
 * @param lastCallAt when it was last called
 * @param calls how often it was called in all
 * @param served time spent in service that has ended
 */
public record Ticket(
        UUID id,
        UUID agency,
        LocalDate day,
        String letter,
        int number,
        boolean priority,
        TicketState state,
        String queued,
        @Nullable Integer counter,
        Instant issuedAt,
        @Nullable Instant calledAt,
        @Nullable Instant lastCallAt,
        int calls,
        @Nullable Instant servingAt,
        @Nullable Instant endedAt,
        Duration served) {

    static Ticket begin(QueueEvent.TicketIssued issued, Instant at) {
        return new Ticket(
                issued.ticket(),
                issued.agency(),
                issued.day(),
                issued.letter(),
                issued.number(),
                issued.priority(),
                TicketState.WAITING,
                issued.letter(),
                null,
                at,
                null,
                null,
                0,
                null,
                null,
                Duration.ZERO);
    }

    /** As printed and called out: {@code A001}. */
    public String code() {
        return letter + String.format(Locale.ROOT, "%03d", number);
    }

    /** Whether a counter has it now. */
    public boolean atCounter() {
        return state == TicketState.CALLED || state == TicketState.SERVING;
    }

    /** The counter's number, or 0 where there is none. */
    public int at() {
        return counter == null ? 0 : counter;
    }

    boolean isAt(int number) {
        return atCounter() && at() == number;
    }

    /** The ticket after one of its own events. */
    Ticket after(QueueEvent event, Instant at) {
        return switch (event) {
            case QueueEvent.TicketCalled e -> called(e.counter(), at);
            case QueueEvent.TicketCalledAgain e -> called(e.counter(), at);
            case QueueEvent.ServingStarted e ->
                    with(TicketState.SERVING, queued, e.counter(), at, null, served);
            case QueueEvent.TicketSkipped e ->
                    with(TicketState.SKIPPED, queued, e.counter(), null, at, served);
            case QueueEvent.TicketTransferred e ->
                    with(TicketState.WAITING, e.letter(), e.counter(), null, null, servedUntil(at));
            case QueueEvent.TicketServed e ->
                    with(TicketState.SERVED, queued, e.counter(), null, at, servedUntil(at));
            case QueueEvent.TicketIssued e -> throw new IllegalStateException("Issued twice " + e);
            case QueueEvent.Arranged e -> throw new IllegalStateException("Not of a ticket " + e);
        };
    }

    private Duration servedUntil(Instant at) {
        return servingAt == null ? served : served.plus(Duration.between(servingAt, at));
    }

    private Ticket called(int by, Instant at) {
        return new Ticket(
                id,
                agency,
                day,
                letter,
                number,
                priority,
                TicketState.CALLED,
                queued,
                by,
                issuedAt,
                calledAt == null ? at : calledAt,
                at,
                calls + 1,
                null,
                null,
                served);
    }

    private Ticket with(
            TicketState next,
            String nextQueue,
            @Nullable Integer at,
            @Nullable Instant serving,
            @Nullable Instant ended,
            Duration soFar) {
        return new Ticket(
                id,
                agency,
                day,
                letter,
                number,
                priority,
                next,
                nextQueue,
                at,
                issuedAt,
                calledAt,
                lastCallAt,
                calls,
                serving,
                ended,
                soFar);
    }
}
