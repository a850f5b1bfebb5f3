package vn.motcua.journal;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The front door of the journal. A command writes one stream: it sees how the stream stands, locked
 * ({@link #lock}, or {@link #open} for a new one, as the first write of its transaction) or not,
 * then {@link #prepare}s its events, then writes them with its own rows behind exactly the head
 * that it saw.
 */
@Component
public class Journal {

    private static final int MOST_EVENTS = 64;

    private final JournalStore store;
    private final ManyStreams many;
    private final Epochs epochs;
    private final Clock clock;
    private final boolean demo;
    private final List<EventTypes> types;

    /** Orders the events of one transaction, which is this process's alone. */
    private final AtomicLong numbers = new AtomicLong();

    Journal(
            JournalStore store,
            ManyStreams many,
            Epochs epochs,
            Clock clock,
            @Value("${motcua.demo:false}") boolean demo,
            List<EventTypes> types) {
        this.store = store;
        this.many = many;
        this.epochs = epochs;
        this.clock = clock;
        this.demo = demo;
        this.types = types;
    }

    /** Begins a stream; empty when it has already begun, in which case nothing may be appended. */
    public Optional<StreamHead> open(UUID stream, String kind) {
        requireTransaction();
        return store.open(stream, kind, epochs.current());
    }

    /**
     * Locks a stream for writing until the transaction ends; empty when there is no such stream.
     */
    public Optional<StreamHead> lock(UUID stream) {
        requireTransaction();
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
        List<Appending.Fresh> fresh = new ArrayList<>(events.size());
        for (int i = 0; i < events.size(); i++) {
            EventType type = EventTypes.typeOf(events.get(i).getClass());
            fresh.add(
                    new Appending.Fresh(
                            head.version() + 1 + i,
                            numbers.incrementAndGet(),
                            type.value(),
                            type.schema(),
                            CanonicalJson.of(events.get(i), actor.id()),
                            i == events.size() - 1 ? key : null));
        }
        return new Appending(head, epochs.current(), occurred, recorded, actor, demo, fresh);
    }

    /**
     * Stores prepared events on their own, for modules without a combined statement.
     *
     * @throws DuplicateKeyException as {@link Appending#write}
     * @throws ConcurrencyFailureException as {@link Appending#write}
     */
    public void append(Appending appending) {
        requireTransaction();
        store.append(appending);
    }

    /** Opens or locks a stream and appends, in the caller's transaction. */
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

    /**
     * Writes events to many streams at once, in the caller's transaction and in the order given.
     * The caller holds, since before its transaction had an id, a lock that every writer of these
     * streams takes.
     *
     * @throws ConcurrencyFailureException where somebody wrote to one of them nevertheless
     */
    public void writeAll(List<Written> all, Instant occurredAt, Actor actor) {
        requireTransaction();
        if (all.isEmpty()) {
            return;
        }
        Map<UUID, StreamHead> before =
                many.heads(all.stream().map(Written::stream).distinct().toList());
        String tx = many.tx();
        Instant occurred = occurredAt.truncatedTo(ChronoUnit.MICROS);
        Instant recorded = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Map<UUID, ManyStreams.Moved> moved = new LinkedHashMap<>();
        List<Entry> entries = new ArrayList<>(all.size());
        for (Written one : all) {
            StreamHead seen =
                    before.computeIfAbsent(
                            one.stream(), stream -> StreamHead.beginning(stream, one.kind()));
            ManyStreams.Moved last = moved.get(one.stream());
            EventType type = EventTypes.typeOf(one.event().getClass());
            Entry entry =
                    new Entry(
                            one.stream(),
                            1 + (last == null ? seen.version() : last.version()),
                            epochs.current(),
                            tx,
                            numbers.incrementAndGet(),
                            type.value(),
                            type.schema(),
                            occurred,
                            recorded,
                            actor,
                            null,
                            demo,
                            CanonicalJson.of(one.event(), actor.id()),
                            EntryHash.GENESIS);
            byte[] hash = EntryHash.of(last == null ? seen.hash() : last.hash(), entry);
            moved.put(one.stream(), new ManyStreams.Moved(seen, one.kind(), entry.version(), hash));
            entries.add(entry.hashed(hash));
        }
        many.move(List.copyOf(moved.values()), epochs.current());
        many.insert(entries);
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
        return EventTypes.read(types, entry);
    }

    private static void requireTransaction() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalTransactionStateException("No transaction holds the stream");
        }
    }
}
