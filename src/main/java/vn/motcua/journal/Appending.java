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

    /** The hash of an event, behind a head or behind the event before it. */
    private static final String FIRST_HASH_FRAGMENT =
            "sha256(cast(? as bytea) || t.part || cast(? as bytea))";

    private static final String NEXT_HASH_FRAGMENT =
            "sha256(b.h || cast(? as bytea) || t.part || cast(? as bytea))";

    private static final String BEGIN_FRAGMENT =
            """
            insert into journal.stream (stream_id, kind, version, hash, epoch, tx)
            select ?, ?, ?, \
            """;
    private static final String BEGUN_FRAGMENT =
            "\non conflict do nothing\nreturning stream_id, hash, tx";

    private static final String FROM_FRAGMENT = ", ?, t.x from ";
    private static final String MOVE_FRAGMENT = "update journal.stream s set version = ?, hash = ";
    private static final String SET_FRAGMENT = ", epoch = ?, tx = t.x\nfrom ";

    /** Holds one row if the head was as seen and was last written by no younger transaction. */
    private static final String MOVED_FRAGMENT =
            """
            \nwhere s.stream_id = ? and s.version = ? and s.hash = ? and (s.epoch, s.tx) <= (?, t.x)\
            """;

    private static final String NEW_KEY_FRAGMENT =
            """
            \n  and not exists (select 1 from journal.event k where k.stream_id = ? and k.key = ?)\
            """;
    private static final String RETURNING_FRAGMENT = "\nreturning s.stream_id, s.hash, s.tx";
    private static final String EVENTS_FRAGMENT =
            """
            insert into journal.event (stream_id, version, epoch, tx, seq, type, schema, occurred_at,
                recorded_at, actor_kind, actor_id, key, demo, payload, hash)
            \
            """;
    private static final String EVENT_FRAGMENT =
            "select m.stream_id, ?, ?, m.tx, ?, ?, ?, ?, ?, ?, cast(? as uuid), cast(? as uuid), ?, ?, ";
    private static final String BEHIND_FRAGMENT = " from j_moved m";
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

    /**
     * Writes the events and moves the head, as parts of a statement and its answer.
     *
     * @param needs names of parts before these that must hold a row each, else nothing is written
     */
    public void addTo(Parts parts, String... needs) {
        int last = events.size() - 1;
        for (int i = 0; i < last; i++) {
            if (i == 0) {
                parts.begin("j_tx", TX_FRAGMENT).with(head.stream());
            }
            parts.begin("j_hash" + i, "select " + hash(i) + " as h from " + source(i));
            hashed(parts, i);
        }
        move(parts, last, needs);
        parts.begin("j_event", EVENTS_FRAGMENT);
        for (int i = 0; i <= last; i++) {
            Fresh e = events.get(i);
            parts.add(i == 0 ? "" : "\nunion all ")
                    .add(EVENT_FRAGMENT)
                    .add(i == last ? "m.hash" : "(select h from j_hash" + i + ")")
                    .add(BEHIND_FRAGMENT)
                    .with(e.version(), epoch, e.seq(), e.type(), e.schema())
                    .with(Sql.at(occurredAt), Sql.at(recordedAt))
                    .with(actor.kind().name(), actor.id(), e.key(), demo, e.payload());
        }
        parts.end(ANSWER_FRAGMENT).with(head.stream(), events.get(last).key());
    }

    private void move(Parts parts, int last, String... needs) {
        boolean alone = last == 0;
        StringBuilder sources = new StringBuilder();
        for (String need : needs) {
            sources.append(need).append(" cross join ");
        }
        sources.append(alone ? "(" + TX_FRAGMENT + ") t" : source(last));
        String begun = head.kind();
        parts.begin("j_moved", begun == null ? MOVE_FRAGMENT : BEGIN_FRAGMENT);
        if (begun != null) {
            parts.with(head.stream(), begun);
        }
        parts.with(lastVersion())
                .add(hash(last))
                .add(begun == null ? SET_FRAGMENT : FROM_FRAGMENT)
                .add(sources.toString());
        hashed(parts, last);
        parts.with(epoch);
        if (alone) {
            parts.with(head.stream());
        }
        if (begun != null) {
            parts.add(BEGUN_FRAGMENT);
            return;
        }
        parts.add(MOVED_FRAGMENT).with(head.stream(), head.version(), head.hash(), epoch);
        UUID key = events.get(last).key();
        if (key != null && !head.knowsAsNew(key)) {
            parts.add(NEW_KEY_FRAGMENT).with(head.stream(), key);
        }
        parts.add(RETURNING_FRAGMENT);
    }

    private static String hash(int event) {
        return event == 0 ? FIRST_HASH_FRAGMENT : NEXT_HASH_FRAGMENT;
    }

    private static String source(int event) {
        return event == 0 ? "j_tx t" : "j_tx t cross join j_hash" + (event - 1) + " b";
    }

    /** The two values that a hash takes. */
    private void hashed(Parts parts, int event) {
        Fresh e = events.get(event);
        byte[] first = EntryHash.beforeTx(head.stream(), e.version(), epoch);
        parts.with(
                event == 0 ? joined(head.hash(), first) : first,
                EntryHash.afterTx(
                        e.seq(),
                        e.type(),
                        e.schema(),
                        occurredAt,
                        recordedAt,
                        actor,
                        e.key(),
                        demo,
                        e.payload()));
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
        byte[] hash = parts.run(jdbc, row -> row.getBytes(1));
        return head.moved(lastVersion(), hash, events.getLast().key());
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = new byte[one.length + other.length];
        System.arraycopy(one, 0, both, 0, one.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
