package vn.motcua.queue;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The queue of one agency at one moment: its tickets of today that are not served yet. Decides who
 * comes next: priority first, then time of issue; who was sent on keeps that time.
 *
 * @param pace seconds that serving one ticket lately took, by letter of the group
 */
public record QueueNow(Arrangement arrangement, List<Ticket> open, Map<String, Integer> pace) {

    /** Where nobody has been served yet. */
    private static final int USUAL_PACE = 480;

    private static final Comparator<Ticket> IN_TURN =
            Comparator.comparing(Ticket::priority)
                    .reversed()
                    .thenComparing(Ticket::issuedAt)
                    .thenComparing(Ticket::letter)
                    .thenComparing(Ticket::number);

    public QueueNow {
        open = open.stream().sorted(IN_TURN).toList();
        pace = Map.copyOf(pace);
    }

    /** Everybody who waits, in turn. */
    public List<Ticket> waiting() {
        return open.stream().filter(t -> t.state() == TicketState.WAITING).toList();
    }

    /** Who waits in a group, in turn. */
    public List<Ticket> waiting(String letter) {
        return waiting().stream().filter(t -> t.queued().equals(letter)).toList();
    }

    /** Whom a counter may call, in turn: of its groups, and those sent to it alone. */
    public List<Ticket> waitingFor(Counter counter) {
        return waiting().stream().filter(t -> mayCall(counter, t)).toList();
    }

    private static boolean mayCall(Counter counter, Ticket ticket) {
        Integer only = ticket.counter();
        return only == null
                ? counter.letters().contains(ticket.queued())
                : only == counter.number();
    }

    /** The ticket that a counter has called or serves. */
    public Optional<Ticket> at(int counter) {
        return open.stream().filter(t -> t.isAt(counter)).findFirst();
    }

    /** Called or in service, the last called first. */
    public List<Ticket> called() {
        return open.stream()
                .filter(Ticket::atCounter)
                .sorted(
                        Comparator.comparing(
                                Ticket::lastCallAt,
                                Comparator.nullsLast(Comparator.reverseOrder())))
                .toList();
    }

    /** Those who did not come when called, the last called first. */
    public List<Ticket> skipped() {
        return open.stream()
                .filter(t -> t.state() == TicketState.SKIPPED)
                .sorted(
                        Comparator.comparing(
                                Ticket::endedAt, Comparator.nullsLast(Comparator.reverseOrder())))
                .toList();
    }

    /** How many of its group come before a ticket that waits. */
    public int ahead(Ticket ticket) {
        return (int)
                waiting(ticket.queued()).stream()
                        .filter(t -> IN_TURN.compare(t, ticket) < 0)
                        .count();
    }

    /** How many would come before a ticket taken now. */
    public int ahead(String letter, boolean priority) {
        Stream<Ticket> before = waiting(letter).stream();
        return (int) (priority ? before.filter(Ticket::priority) : before).count();
    }

    /**
     * How long somebody with so many before them will probably wait: their turns at the group's
     * pace, shared by the counters that serve it, in whole minutes. An estimate and no promise.
     */
    public Duration estimate(@Nullable String letter, int ahead) {
        String group = letter == null ? "" : letter;
        int counters = Math.max(1, arrangement.serving(group));
        long seconds = (long) ahead * pace.getOrDefault(group, USUAL_PACE) / counters;
        return Duration.ofMinutes((seconds + 59) / 60);
    }
}
