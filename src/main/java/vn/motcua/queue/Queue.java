package vn.motcua.queue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.calendar.Calendars;
import vn.motcua.identity.Access;
import vn.motcua.identity.Right;
import vn.motcua.identity.SignedIn;
import vn.motcua.journal.Actor;
import vn.motcua.journal.Entry;
import vn.motcua.journal.Journal;
import vn.motcua.journal.StreamHead;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Scope;
import vn.motcua.kernel.Uuid7;

/**
 * The front door of the queue. All commands of one agency and day go one after another, by the lock
 * on their common stream, so that no number is given twice and no two counters call the same
 * ticket. A command sent again with its key is answered again and done once. Days and hours are
 * those of Vietnam, by business time.
 */
@Component
@LegalBasis("nd-61-2018#13.2")
public class Queue {

    private static final String STREAM_KIND = "queue";
    private static final int TRIES = 4;

    private final QueueStore store;
    private final Journal journal;
    private final Calendars calendars;
    private final Access access;
    private final BusinessClock clock;
    private final TransactionTemplate transaction;

    Queue(
            QueueStore store,
            Journal journal,
            Calendars calendars,
            Access access,
            BusinessClock clock,
            TransactionTemplate transaction) {
        this.store = store;
        this.journal = journal;
        this.calendars = calendars;
        this.access = access;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** The stream of an agency's tickets of one day. */
    static UUID stream(UUID agency, LocalDate day) {
        String name = "queue:" + agency + ":" + day;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** How the queue stands now. */
    public QueueNow now(UUID agency) {
        return now(store.arrangement(agency));
    }

    private QueueNow now(Arrangement arrangement) {
        UUID agency = arrangement.agency();
        return arrangement.stands()
                ? new QueueNow(arrangement, store.open(agency, clock.today()), store.pace(agency))
                : new QueueNow(arrangement, List.of(), java.util.Map.of());
    }

    /** The next opening of the desk, or empty while it is open. */
    public Optional<Instant> opensAt(UUID agency) {
        Instant now = clock.instant();
        Instant open = calendars.of(agency, clock.today()).openingAtOrAfter(now);
        return open.equals(now) ? Optional.empty() : Optional.of(open);
    }

    /**
     * @throws RefusalException where the agency has no such ticket
     */
    public Ticket ticket(UUID agency, UUID id) {
        return store.ticket(agency, id)
                .orElseThrow(() -> new RefusalException(new QueueRefusal.TicketUnknown()));
    }

    /**
     * Gives a number to whoever asks, in office hours.
     *
     * @param key of the form that asks; the same key with the same wish is the same ticket
     */
    public Ticket issue(UUID agency, String letter, boolean priority, UUID key) {
        String wish = key + ":" + letter + ":" + priority;
        UUID once = UUID.nameUUIDFromBytes(wish.getBytes(StandardCharsets.UTF_8));
        Arrangement arrangement = store.arrangement(agency).required();
        if (arrangement.group(letter).isEmpty()) {
            throw new RefusalException(new QueueRefusal.GroupUnknown());
        }
        opensAt(agency)
                .ifPresent(at -> {
                    throw new RefusalException(new QueueRefusal.OfficeClosed(at));
                });
        Actor citizen = new Actor(Actor.Kind.CITIZEN, null);
        return alone(agency, once, head -> issue(head, agency, letter, priority, citizen, once));
    }

    private Ticket issue(
            StreamHead head, UUID agency, String letter, boolean priority, Actor actor, UUID key) {
        Instant at = clock.instant();
        LocalDate day = clock.today();
        int number = store.nextNumber(agency, day, letter);
        QueueEvent.TicketIssued issued =
                new QueueEvent.TicketIssued(Uuid7.next(), agency, day, letter, number, priority);
        Ticket ticket = Ticket.begin(issued, at);
        journal.append(journal.prepare(head, List.of(issued), at, actor, key));
        store.insert(ticket);
        return ticket;
    }

    /**
     * Calls whoever's turn it is at a counter.
     *
     * @throws RefusalException when nobody waits for it, or it still has somebody
     */
    public Ticket callNext(UUID agency, int counter, UUID key, SignedIn by) {
        access.require(by, Right.DOSSIER_RECEIVE, Scope.of(agency));
        return alone(
                agency,
                key,
                head -> {
                    QueueNow now = now(store.arrangement(agency).required());
                    Counter at =
                            now.arrangement()
                                    .counter(counter)
                                    .orElseThrow(() ->
                                            new RefusalException(
                                                    new QueueRefusal.CounterUnknown(counter)));
                    Ticket next =
                            now.waitingFor(at).stream()
                                    .findFirst()
                                    .orElseThrow(() -> nobody(now, counter));
                    return act(head, next, new TicketCommand.Call(counter), now, key, by);
                });
    }

    /** A counter that has somebody hears of that first. */
    private static RefusalException nobody(QueueNow now, int counter) {
        return new RefusalException(
                now.at(counter)
                        .<QueueRefusal>map(t -> new QueueRefusal.CounterBusy(counter, t.code()))
                        .orElseGet(() -> new QueueRefusal.NobodyWaiting(counter)));
    }

    /**
     * Does something with one ticket of today.
     *
     * @throws RefusalException when the ticket, its state or the counter does not allow it
     */
    public Ticket act(UUID agency, UUID ticket, TicketCommand command, UUID key, SignedIn by) {
        access.require(by, Right.DOSSIER_RECEIVE, Scope.of(agency));
        return alone(
                agency,
                key,
                head -> {
                    QueueNow now = now(store.arrangement(agency).required());
                    Ticket found = ticket(agency, ticket);
                    if (!found.day().equals(clock.today())) {
                        throw new RefusalException(new QueueRefusal.TicketUnknown());
                    }
                    return act(head, found, command, now, key, by);
                });
    }

    private Ticket act(
            StreamHead head,
            Ticket ticket,
            TicketCommand command,
            QueueNow now,
            UUID key,
            SignedIn by) {
        QueueEvent event = TicketRules.decide(ticket, command, now.arrangement());
        if (command instanceof TicketCommand.Call call) {
            now.at(call.counter())
                    .ifPresent(busy -> {
                        throw new RefusalException(
                                new QueueRefusal.CounterBusy(call.counter(), busy.code()));
                    });
        }
        Instant at = clock.instant();
        Ticket next = ticket.after(event, at);
        journal.append(journal.prepare(head, List.of(event), at, by.actor(), key));
        store.update(next);
        if (next.state() == TicketState.SERVED) {
            store.servedIn(next.agency(), next.queued(), next.served());
        }
        return next;
    }

    private interface Deed {
        Ticket on(StreamHead head);
    }

    /** Runs a command alone on today's stream; whoever lost the race to open it tries again. */
    private Ticket alone(UUID agency, UUID key, Deed deed) {
        UUID stream = stream(agency, clock.today());
        return again(() ->
                Objects.requireNonNull(
                        transaction.execute(status -> {
                            StreamHead head = head(stream);
                            Ticket before = done(agency, stream, key);
                            return before == null ? deed.on(head) : before;
                        })));
    }

    private StreamHead head(UUID stream) {
        return journal.lock(stream)
                .or(() -> journal.open(stream, STREAM_KIND))
                .orElseThrow(() -> new ConcurrencyFailureException("Just opened by another"));
    }

    private @Nullable Ticket done(UUID agency, UUID stream, UUID key) {
        return journal.findByKey(stream, key)
                .map(this::ticketOf)
                .map(id -> ticket(agency, id))
                .orElse(null);
    }

    private UUID ticketOf(Entry entry) {
        return switch ((QueueEvent) journal.event(entry)) {
            case QueueEvent.TicketIssued e -> e.ticket();
            case QueueEvent.TicketCalled e -> e.ticket();
            case QueueEvent.TicketCalledAgain e -> e.ticket();
            case QueueEvent.ServingStarted e -> e.ticket();
            case QueueEvent.TicketSkipped e -> e.ticket();
            case QueueEvent.TicketTransferred e -> e.ticket();
            case QueueEvent.TicketServed e -> e.ticket();
            case QueueEvent.Arranged e -> throw new IllegalStateException("Not of a ticket " + e);
        };
    }

    private static Ticket again(Supplier<Ticket> command) {
        for (int left = TRIES; ; left--) {
            try {
                return command.get();
            } catch (ConcurrencyFailureException overtaken) {
                if (left <= 1) {
                    throw overtaken;
                }
            }
        }
    }
}
