package vn.motcua.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.UUID;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.RefusalException;
import vn.motcua.queue.Arrangement;
import vn.motcua.queue.Counter;
import vn.motcua.queue.Queue;
import vn.motcua.queue.QueueRefusal;
import vn.motcua.queue.Ticket;
import vn.motcua.queue.TicketCommand;

/**
 * One day of one queue, moment by moment: people come, counters call whose turn it is, a few do not
 * come when called and a few are sent on. The same dice give the same day.
 */
final class QueueDay {

    /** What is to come; of two at the same moment the one planned first. */
    private record Happening(Instant at, int no, Runnable what) {}

    private final Queue queue;
    private final BusinessClock clock;
    private final Arrangement arrangement;
    private final List<SignedIn> staff;
    private final Dice dice;
    private final Instant end;
    private final Map<String, Integer> wishes = new LinkedHashMap<>();
    private final Map<Integer, Boolean> idle = new HashMap<>();
    private final PriorityQueue<Happening> ahead =
            new PriorityQueue<>(Comparator.comparing(Happening::at).thenComparing(Happening::no));
    private int happenings;

    /**
     * @param staff one for each counter, in their order
     */
    QueueDay(
            Queue queue,
            BusinessClock clock,
            Arrangement arrangement,
            List<SignedIn> staff,
            Dice dice,
            Instant end) {
        this.queue = queue;
        this.clock = clock;
        this.arrangement = arrangement;
        this.staff = staff;
        this.dice = dice;
        this.end = end;
        Deque<Integer> weights = new ArrayDeque<>(List.of(6, 5, 3, 2, 2, 3));
        arrangement
                .groups()
                .forEach(
                        g -> wishes.put(g.letter(), Optional.ofNullable(weights.poll()).orElse(1)));
    }

    /** Plays the day; returns how many tickets were given. */
    int play(List<Instant> arrivals) {
        arrangement.counters().forEach(counter -> idle.put(counter.number(), true));
        arrivals.forEach(at -> plan(at, () -> arrive(at)));
        while (!ahead.isEmpty()) {
            Happening next = ahead.poll();
            clock.runAt(next.at(), next.what());
        }
        return (int) arrivals.stream().filter(at -> !at.isAfter(end)).count();
    }

    private void plan(Instant at, Runnable what) {
        if (!at.isAfter(end)) {
            ahead.add(new Happening(at, happenings++, what));
        }
    }

    private void arrive(Instant at) {
        queue.issue(arrangement.agency(), dice.weighted(wishes), dice.chance(0.12), dice.id());
        for (Counter counter : arrangement.counters()) {
            if (Boolean.TRUE.equals(idle.put(counter.number(), false))) {
                free(counter.number(), at.plusSeconds(dice.between(8, 30)));
            }
        }
    }

    private void free(int counter, Instant at) {
        plan(at, () -> call(counter, at));
    }

    private void call(int counter, Instant at) {
        Ticket ticket;
        try {
            ticket = queue.callNext(arrangement.agency(), counter, dice.id(), at(counter));
        } catch (RefusalException nobody) {
            if (nobody.first() instanceof QueueRefusal.NobodyWaiting) {
                idle.put(counter, true);
                return;
            }
            throw nobody;
        }
        if (dice.chance(0.06)) {
            Instant given = at.plusSeconds(dice.between(60, 120));
            plan(given, () -> act(ticket, new TicketCommand.Skip(counter)));
            free(counter, given.plusSeconds(5));
        } else {
            Instant come = at.plusSeconds(dice.between(10, 50));
            plan(come, () -> serve(ticket, counter, come));
        }
    }

    private void serve(Ticket ticket, int counter, Instant at) {
        act(ticket, new TicketCommand.Start(counter));
        Instant done = at.plus(Duration.ofSeconds(dice.between(150, 640)));
        String last = arrangement.groups().getLast().letter();
        boolean sentOn = dice.chance(0.04) && !ticket.queued().equals(last);
        plan(
                done,
                () ->
                        act(
                                ticket,
                                sentOn
                                        ? new TicketCommand.Transfer(counter, last, null)
                                        : new TicketCommand.Finish(counter)));
        free(counter, done.plusSeconds(dice.between(5, 40)));
    }

    private void act(Ticket ticket, TicketCommand command) {
        UUID key = dice.id();
        queue.act(arrangement.agency(), ticket.id(), command, key, at(command.counter()));
    }

    private SignedIn at(int counter) {
        return staff.get((counter - 1) % staff.size());
    }
}
