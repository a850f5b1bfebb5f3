package vn.motcua.journal;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.BeanFactory;

/**
 * Entries as they would stand in the journal if a transaction had written them whose id is known
 * beforehand: the program's own canonical text and hash. {@link Journal} itself lets the database
 * hash, as only the statement that writes learns its transaction.
 */
public final class PastEvents {

    private final int epoch;
    private final Clock clock;
    private final boolean asTheyHappened;

    /** Events that are all recorded now, as a register that is taken over is. */
    public PastEvents(BeanFactory program) {
        this(program, false);
    }

    /**
     * @param asTheyHappened whether each was recorded when it happened
     */
    public PastEvents(BeanFactory program, boolean asTheyHappened) {
        this.asTheyHappened = asTheyHappened;
        this.epoch = program.getBean(Epochs.class).current();
        this.clock = program.getBean(Clock.class);
    }

    /**
     * The events of one command behind a head.
     *
     * @param seq number of the first of them within the transaction
     */
    public List<Entry> of(
            StreamHead head,
            String tx,
            long seq,
            List<? extends JournalEvent> events,
            Instant occurredAt,
            Actor actor,
            UUID key) {
        Instant recorded =
                (asTheyHappened ? occurredAt : clock.instant()).truncatedTo(ChronoUnit.MICROS);
        List<Entry> entries = new ArrayList<>(events.size());
        byte[] previous = head.hash();
        for (int i = 0; i < events.size(); i++) {
            JournalEvent event = events.get(i);
            EventType type = EventTypes.typeOf(event.getClass());
            Entry bare =
                    new Entry(
                            head.stream(),
                            head.version() + 1 + i,
                            epoch,
                            tx,
                            seq + i,
                            type.value(),
                            type.schema(),
                            occurredAt.truncatedTo(ChronoUnit.MICROS),
                            recorded,
                            actor,
                            i == events.size() - 1 ? key : null,
                            false,
                            CanonicalJson.of(event, actor.id()),
                            EntryHash.GENESIS);
            Entry entry = behind(previous, bare, bare.payload());
            entries.add(entry);
            previous = entry.hash();
        }
        return entries;
    }

    /** An entry with this text and the hash that it has behind another. */
    static Entry behind(byte[] previous, Entry e, String payload) {
        Entry bare = with(e, payload, EntryHash.GENESIS);
        return with(bare, payload, EntryHash.of(previous, bare));
    }

    private static Entry with(Entry e, String payload, byte[] hash) {
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
                payload,
                hash);
    }

    public int epoch() {
        return epoch;
    }
}
