package vn.motcua.journal;

import java.util.List;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import vn.motcua.kernel.sql.Parts;
import vn.motcua.kernel.sql.Sql;

/**
 * Events ready to be written: chained and hashed. A module that stores its own rows in the same
 * statement begins it with {@link #addTo} and hands the answer to {@link #check}; others call
 * {@link Journal#append(Appending)}.
 */
public final class Appending {

    /**
     * The stream's id, given only once no other writer of the stream is left: {@code where
     * stream_id = <this> for update} in a statement that locks the head, with {@code j_stream}
     * bound. The row lock alone is not enough: a transaction that has waited for a changed row
     * takes its id before it holds the newest version of that row, others slip in between, and the
     * order of transactions is no longer the order of versions (so it was with a fifth of the
     * writes to one hot stream). An advisory lock needs no transaction id.
     */
    static final String ALONE_FRAGMENT =
            """
            (select cast(:j_stream as uuid) from pg_advisory_xact_lock(
                hashtextextended(cast(cast(:j_stream as uuid) as text), 0)))\
            """;

    /** Holds one row if the head was as seen and was last written by no younger transaction. */
    private static final String MOVED_FRAGMENT =
            """
            update journal.stream set version = ?, hash = ?, epoch = ?, tx = cast(? as xid8)
            where stream_id = ? and version = ? and (epoch, tx) <= (?, cast(? as xid8))\
            """;

    private static final String NEW_KEY_FRAGMENT =
            """
            \n  and not exists (select 1 from journal.event k where k.stream_id = ? and k.key = ?)\
            """;
    private static final String EVENTS_FRAGMENT =
            """
            insert into journal.event (stream_id, version, epoch, tx, seq, type, schema, occurred_at,
                recorded_at, actor_kind, actor_id, key, demo, payload, hash)
            select m.stream_id, e.version, ?, cast(? as xid8), e.seq, e.type, e.schema, ?, ?, ?,
                cast(? as uuid), e.key, ?, e.payload, e.hash
            from j_moved m cross join (values \
            """;
    private static final String EVENT_FRAGMENT =
            """
            (cast(? as int), cast(? as bigint), ?, cast(? as smallint), ?, cast(? as bytea),
                cast(? as uuid))\
            """;
    private static final String EVENTS_END_FRAGMENT =
            ") as e (version, seq, type, schema, payload, hash, key)";
    private static final String ANSWER_FRAGMENT =
            """
            select case when exists (select 1 from j_moved) then 1
                when exists (select 1 from journal.event where stream_id = ? and key = ?) then 2
                else 3 end\
            """;
    private static final int WRITTEN = 1;
    private static final int KEY_USED = 2;

    private final StreamHead head;
    private final List<Entry> entries;

    Appending(StreamHead head, List<Entry> entries) {
        this.head = head;
        this.entries = List.copyOf(entries);
    }

    public List<Entry> entries() {
        return entries;
    }

    public int lastVersion() {
        return entries.getLast().version();
    }

    /** The hash of the stream's head, once this is written. */
    public byte[] lastHash() {
        return entries.getLast().hash();
    }

    /** Writes the events and moves the head, as the first parts of a statement. */
    public void addTo(Parts parts) {
        Entry last = entries.getLast();
        parts.begin("j_moved", MOVED_FRAGMENT)
                .with(last.version(), last.hash(), last.epoch(), head.tx())
                .with(head.stream(), head.version(), last.epoch(), head.tx());
        if (last.key() != null) {
            parts.add(NEW_KEY_FRAGMENT).with(head.stream(), last.key());
        }
        parts.add("\nreturning stream_id");
        parts.begin("j_event", EVENTS_FRAGMENT)
                .with(last.epoch(), head.tx())
                .with(Sql.at(last.occurredAt()), Sql.at(last.recordedAt()))
                .with(last.actor().kind().name(), last.actor().id(), last.demo());
        for (Entry e : entries) {
            parts.add(e == entries.getFirst() ? EVENT_FRAGMENT : ", " + EVENT_FRAGMENT)
                    .with(e.version(), e.seq(), e.type(), e.schema(), e.payload(), e.hash())
                    .with(e.key());
        }
        parts.add(EVENTS_END_FRAGMENT);
        parts.end(ANSWER_FRAGMENT).with(head.stream(), last.key());
    }

    /**
     * Whether the statement wrote the events.
     *
     * @throws DuplicateKeyException when an earlier command of the stream carried the key
     * @throws ConcurrencyFailureException when a younger transaction wrote to the stream
     */
    public void check(int answer) {
        if (answer == KEY_USED) {
            throw new DuplicateKeyException("The stream has an event with this key");
        }
        if (answer != WRITTEN) {
            // Only a follower has its transaction's id before it holds the stream, and tries again.
            throw new ConcurrencyFailureException("A younger transaction wrote to the stream");
        }
    }
}
