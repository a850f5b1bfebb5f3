package vn.motcua.journal;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The front door of the journal. A command writes one stream, inside its own transaction: first
 * {@link #lock} (or {@link #open} for a new stream) as the transaction's first write, then {@link
 * #prepare}, then the events with the command's own rows.
 */
@Component
public class Journal {

    private static final int MOST_EVENTS = 64;

    private final JournalStore store;
    private final Epochs epochs;
    private final Clock clock;
    private final boolean demo;
    private final List<EventTypes> types;

    Journal(
            JournalStore store,
            Epochs epochs,
            Clock clock,
            @Value("${motcua.demo:false}") boolean demo,
            List<EventTypes> types) {
        this.store = store;
        this.epochs = epochs;
        this.clock = clock;
        this.demo = demo;
        this.types = types;
    }

    /** Begins a stream; empty when it has already begun, in which case nothing may be appended. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<StreamHead> open(UUID stream, String kind) {
        return store.open(stream, kind, epochs.current());
    }

    /**
     * Locks a stream for writing until the transaction ends; empty when there is no such stream.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<StreamHead> lock(UUID stream) {
        return store.lock(stream);
    }

    /**
     * Chains events behind a head, ready to be stored.
     *
     * @param occurredAt business time of the act
     * @param key idempotency key of the command, stored with its last event; unique in the stream
     */
    public Appending prepare(
            StreamHead head,
            List<? extends JournalEvent> events,
            Instant occurredAt,
            Actor actor,
            @Nullable UUID key) {
        if (events.isEmpty() || events.size() > MOST_EVENTS) {
            throw new IllegalArgumentException("A command writes 1 to 64 events: " + events.size());
        }
        Instant occurred = occurredAt.truncatedTo(ChronoUnit.MICROS);
        Instant recorded = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<Entry> entries = new ArrayList<>(events.size());
        byte[] previous = head.hash();
        for (int i = 0; i < events.size(); i++) {
            boolean last = i == events.size() - 1;
            EventType type = EventTypes.typeOf(events.get(i).getClass());
            Entry bare =
                    new Entry(
                            head.stream(),
                            head.version() + 1 + i,
                            epochs.current(),
                            head.tx(),
                            head.seq() + i,
                            type.value(),
                            type.schema(),
                            occurred,
                            recorded,
                            actor,
                            last ? key : null,
                            demo,
                            CanonicalJson.of(events.get(i)),
                            EntryHash.GENESIS);
            Entry hashed = withHash(bare, previous);
            entries.add(hashed);
            previous = hashed.hash();
        }
        return new Appending(head, entries);
    }

    /**
     * Stores prepared events on their own, for modules without a combined statement.
     *
     * @throws DuplicateKeyException when an earlier command of the stream carried the key
     * @throws ConcurrencyFailureException when this transaction wrote something before it locked
     *     the stream and a younger one has overtaken it there; the whole transaction can be tried
     *     again
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void append(Appending appending) {
        store.append(appending);
    }

    /** Opens or locks a stream and appends, in the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(
            UUID stream,
            String kind,
            List<? extends JournalEvent> events,
            Instant occurredAt,
            Actor actor) {
        // A lost race for the opening is not retried here: this transaction has its id by now, and
        // it may be older than the winner's.
        StreamHead head =
                lock(stream)
                        .or(() -> open(stream, kind))
                        .orElseThrow(() ->
                                new ConcurrencyFailureException("Stream just opened by another"));
        append(prepare(head, events, occurredAt, actor, null));
    }

    public List<Entry> read(UUID stream) {
        return store.stream(stream);
    }

    /** The entries of several streams, stream by stream. */
    public List<Entry> read(Collection<UUID> streams) {
        return store.streams(streams);
    }

    /** The last event of the command that carried this idempotency key. */
    public Optional<Entry> findByKey(UUID stream, UUID key) {
        return store.byKey(stream, key);
    }

    /** The event as today's record, whatever shape it was stored in. */
    public JournalEvent event(Entry entry) {
        return EventTypes.read(types, entry.type(), entry.schema(), entry.payload());
    }

    private static Entry withHash(Entry e, byte[] previous) {
        return new Entry(
                e.stream(),
                e.version(),
                e.epoch(),
                e.tx(),
                e.seq(),
                e.type(),
                e.schema(),
                e.occurredAt(),
                e.recordedAt(),
                e.actor(),
                e.key(),
                e.demo(),
                e.payload(),
                EntryHash.of(previous, e));
    }
}
