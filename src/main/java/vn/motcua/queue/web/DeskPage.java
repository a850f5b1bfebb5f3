package vn.motcua.queue.web;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.queue.Counter;
import vn.motcua.queue.QueueNow;
import vn.motcua.queue.ServiceGroup;
import vn.motcua.queue.Ticket;
import vn.motcua.queue.TicketState;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;

/**
 * The officer's side of the counter.
 *
 * @param counter where the officer sits; null until chosen
 */
public record DeskPage(
        QueuePlace place, QueueNow now, @Nullable Counter counter, UUID key, FormView form) {

    private static final int NEXT = 5;

    /** The ticket that this counter has called or serves. */
    public @Nullable Ticket current() {
        return counter == null ? null : now.at(counter.number()).orElse(null);
    }

    public boolean serving() {
        Ticket current = current();
        return current != null && current.state() == TicketState.SERVING;
    }

    public List<Ticket> next() {
        return counter == null ? List.of() : now.waitingFor(counter).stream().limit(NEXT).toList();
    }

    public String number() {
        return counter == null ? "" : String.valueOf(counter.number());
    }

    public String group(Frame frame, Ticket ticket) {
        return Words.group(frame, now, ticket.queued());
    }

    public String groups(Frame frame, Counter one) {
        return String.join(
                " · ",
                one.letters().stream()
                        .map(letter -> letter + " " + Words.group(frame, now, letter))
                        .toList());
    }

    public String time(@Nullable Instant at) {
        return at == null ? "" : Words.time(at);
    }

    /** From issue to the first call, or to now. */
    public String waited(Frame frame, Ticket ticket) {
        Instant called = ticket.calledAt();
        Instant until = called == null ? frame.now() : called;
        return Words.minutes(frame, Duration.between(ticket.issuedAt(), until));
    }

    /** Of those who wait in a group, how long the first has waited; blank where nobody does. */
    public String longest(Frame frame, ServiceGroup group) {
        Optional<Instant> first =
                now.waiting(group.letter()).stream().map(Ticket::issuedAt).min(Instant::compareTo);
        return first.map(at -> Words.minutes(frame, Duration.between(at, frame.now()))).orElse("");
    }

    public long priority(ServiceGroup group) {
        return now.waiting(group.letter()).stream().filter(Ticket::priority).count();
    }

    public boolean mine(ServiceGroup group) {
        return counter != null && counter.letters().contains(group.letter());
    }

    /** Where a ticket can be sent: the other groups, then the other counters. */
    public List<Option> destinations(Frame frame, Ticket ticket) {
        List<Option> all = new ArrayList<>();
        now.arrangement().groups().stream()
                .filter(g -> !g.letter().equals(ticket.queued()))
                .map(g ->
                        Option.of(
                                g.letter(),
                                frame.text(
                                        "queue.desk.to-group",
                                        g.letter(),
                                        frame.either(g.name(), g.nameEn()))))
                .forEach(all::add);
        now.arrangement().counters().stream()
                .filter(c -> counter == null || c.number() != counter.number())
                .map(c ->
                        Option.of(
                                String.valueOf(c.number()),
                                frame.text("queue.desk.to-counter", c.number())))
                .forEach(all::add);
        return all;
    }
}
