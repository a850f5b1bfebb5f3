package vn.motcua.journal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcOperations;
import vn.motcua.kernel.sql.Parts;
import vn.motcua.kernel.sql.Sql;

/**
 * Events ready to be written behind the head of their stream. A module that stores its own rows in
 * the same statement begins it with {@link #addTo}; others call {@link Journal#append(Appending)}.
 */
public final class Appending {

    /**
     * Holds the id of the transaction, taken only once no other writer of the stream is left: so
     * within a stream the order of transactions is the order of versions. The lock of the head's
     * row alone is not enough: a transaction that has waited for a changed row takes its id before
     * it holds the newest version of that row, others slip in between (so it was with a fifth of
     * the writes to one hot stream). An advisory lock needs no transaction id.
     */
    private static final String TX_FRAGMENT =
            """
            select pg_current_xact_id() as x,
                cast(octet_length(cast(pg_current_xact_id() as text)) || ':' || pg_current_xact_id() as bytea) as part
            from pg_advisory_xact_lock(hashtextextended(cast(cast(? as uuid) as text), 0))\
            """;

    private static final String FIRST_HASH_FRAGMENT =
            """
            select sha256(cast(? as bytea) || t.part || cast(? as bytea)) as h from j_tx t\
            """;
    private static final String NEXT_HASH_FRAGMENT =
            """
            select sha256(b.h || cast(? as bytea) || t.part || cast(? as bytea)) as h
            from j_tx t cross join %s b\
            """;
    private static final String BEGUN_FRAGMENT =
            """
            insert into journal.stream (stream_id, kind, version, hash, epoch, tx)
            select ?, ?, ?, n.h, ?, t.x from j_tx t cross join %s n
            on conflict do nothing
            returning stream_id, hash\
            """;

    /** Holds one row if the head was as seen and was last written by no younger transaction. */
    private static final String MOVED_FRAGMENT =
            """
            update journal.stream s set version = ?, hash = n.h, epoch = ?, tx = t.x
            from j_tx t cross join %s n
            where s.stream_id = ? and s.version = ? and s.hash = ? and (s.epoch, s.tx) <= (?, t.x)\
            """;

    private static final String NEW_KEY_FRAGMENT =
            """
            \n  and not exists (select 1 from journal.event k where k.stream_id = ? and k.key = ?)\
            """;
    private static final String RETURNING_FRAGMENT = "\nreturning s.stream_id, s.hash";
    private static final String EVENTS_FRAGMENT =
            """
            insert into journal.event (stream_id, version, epoch, tx, seq, type, schema, occurred_at,
                recorded_at, actor_kind, actor_id, key, demo, payload, hash)
            select m.stream_id, e.version, ?, t.x, e.seq, e.type, e.schema, ?, ?, ?, cast(? as uuid), e.key,
                ?, e.payload, e.hash
            from j_moved m cross join j_tx t cross join (\
            """;
    private static final String EVENT_FRAGMENT =
            """
            select cast(? as int) as version, cast(? as bigint) as seq, cast(? as text) as type,
                cast(? as smallint) as schema, cast(? as text) as payload, cast(? as uuid) as key,
                h as hash
            from %s\
            """;
    private static final String ANSWER_FRAGMENT =
            "select coalesce((select hash from j_moved), journal.refused(?, ?))";

    /** An event that waits for its transaction. */
    record Fresh(
            int version, long seq, String type, int schema, String payload, @Nullable UUID key) {}

    private final StreamHead head;
    private final int epoch;
    private final Instant occurredAt;
    private final Instant recordedAt;
    private final Actor actor;
    private final boolean demo;
    private final List<Fresh> events;

    Appending(
            StreamHead head,
            int epoch,
            Instant occurredAt,
            Instant recordedAt,
            Actor actor,
            boolean demo,
            List<Fresh> events) {
        this.head = head;
        this.epoch = epoch;
        this.occurredAt = occurredAt;
        this.recordedAt = recordedAt;
        this.actor = actor;
        this.demo = demo;
        this.events = List.copyOf(events);
    }

    public int lastVersion() {
        return events.getLast().version();
    }

    /** Writes the events and moves the head, as the first parts of a statement and its answer. */
    public void addTo(Parts parts) {
        parts.begin("j_tx", TX_FRAGMENT).with(head.stream());
        String hash = hashes(parts);
        move(parts, hash);
        parts.begin("j_event", EVENTS_FRAGMENT)
                .with(epoch, Sql.at(occurredAt), Sql.at(recordedAt))
                .with(actor.kind().name(), actor.id(), demo);
        for (int i = 0; i < events.size(); i++) {
            Fresh e = events.get(i);
            parts.add(i == 0 ? "" : " union all ")
                    .add(EVENT_FRAGMENT.formatted(hashName(i)))
                    .with(e.version(), e.seq(), e.type(), e.schema(), e.payload(), e.key());
        }
        parts.add(") e");
        parts.end(ANSWER_FRAGMENT).with(head.stream(), events.getLast().key());
    }

    private String hashes(Parts parts) {
        for (int i = 0; i < events.size(); i++) {
            Fresh e = events.get(i);
            byte[] first = EntryHash.beforeTx(head.stream(), e.version(), epoch);
            byte[] rest =
                    EntryHash.afterTx(
                            e.seq(),
                            e.type(),
                            e.schema(),
                            occurredAt,
                            recordedAt,
                            actor,
                            e.key(),
                            demo,
                            e.payload());
            if (i == 0) {
                parts.begin(hashName(0), FIRST_HASH_FRAGMENT)
                        .with(joined(head.hash(), first), rest);
            } else {
                parts.begin(hashName(i), NEXT_HASH_FRAGMENT.formatted(hashName(i - 1)))
                        .with(first, rest);
            }
        }
        return hashName(events.size() - 1);
    }

    private void move(Parts parts, String hash) {
        if (head.kind() != null) {
            parts.begin("j_moved", BEGUN_FRAGMENT.formatted(hash))
                    .with(head.stream(), head.kind(), lastVersion(), epoch);
            return;
        }
        parts.begin("j_moved", MOVED_FRAGMENT.formatted(hash))
                .with(lastVersion(), epoch, head.stream(), head.version(), head.hash(), epoch);
        UUID key = events.getLast().key();
        if (key != null) {
            parts.add(NEW_KEY_FRAGMENT).with(head.stream(), key);
        }
        parts.add(RETURNING_FRAGMENT);
    }

    /**
     * Runs the statement; if the stream is not as it was seen, nothing of it stays.
     *
     * @return the head as it stands now
     * @throws DuplicateKeyException when an earlier command of the stream carried the key
     * @throws ConcurrencyFailureException when the stream has moved on, or a younger transaction
     *     wrote to it; loaded anew, the command can be tried again
     */
    public StreamHead write(Parts parts, JdbcOperations jdbc) {
        return new StreamHead(
                head.stream(), lastVersion(), parts.run(jdbc, row -> row.getBytes(1)));
    }

    private static String hashName(int event) {
        return "j_hash" + event;
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = new byte[one.length + other.length];
        System.arraycopy(one, 0, both, 0, one.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
