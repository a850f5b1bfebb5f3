package vn.motcua.journal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.kernel.sql.Sql;

/**
 * Events ready to be written: chained and hashed. A module that stores its own rows in the same
 * statement puts {@link #CTE_FRAGMENT} into it and binds {@link #parameters}; others call {@link
 * Journal#append(Appending)}.
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
    public static final String ALONE_FRAGMENT =
            """
            (select cast(:j_stream as uuid) from pg_advisory_xact_lock(
                hashtextextended(cast(cast(:j_stream as uuid) as text), 0)))\
            """;

    /**
     * Writes the events and moves the head; {@code j_moved} holds one row if the head was as seen
     * and was last written by no younger transaction.
     */
    public static final String CTE_FRAGMENT =
            """
            j_moved as (
                update journal.stream
                set version = :j_last, hash = :j_hash, epoch = :j_epoch, tx = cast(:j_tx as xid8)
                where stream_id = :j_stream and version = :j_base
                  and (epoch, tx) <= (:j_epoch, cast(:j_tx as xid8))
                returning stream_id
            ), j_event as (
                insert into journal.event (stream_id, version, epoch, tx, seq, type, schema, occurred_at,
                    recorded_at, actor_kind, actor_id, key, demo, payload, previous_hash, hash)
                select m.stream_id, e.version, :j_epoch, cast(:j_tx as xid8), e.seq, e.type, e.schema,
                    :j_occurred, :j_recorded, :j_actor_kind, cast(:j_actor_id as uuid),
                    case when e.version = :j_last then cast(:j_key as uuid) end, :j_demo, e.payload,
                    e.previous_hash, e.hash
                from j_moved m,
                    unnest(cast(:j_versions as int[]), cast(:j_seqs as bigint[]), cast(:j_types as text[]),
                        cast(:j_schemas as int[]), cast(:j_payloads as text[]),
                        cast(:j_previous as bytea[]), cast(:j_hashes as bytea[]))
                        as e (version, seq, type, schema, payload, previous_hash, hash)
            )\
            """;

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

    public Map<String, Object> parameters() {
        Entry last = entries.getLast();
        Map<String, Object> p = new HashMap<>();
        p.put("j_stream", head.stream());
        p.put("j_base", head.version());
        p.put("j_last", last.version());
        p.put("j_hash", last.hash());
        p.put("j_epoch", last.epoch());
        p.put("j_tx", head.tx());
        p.put("j_occurred", Sql.at(last.occurredAt()));
        p.put("j_recorded", Sql.at(last.recordedAt()));
        p.put("j_actor_kind", last.actor().kind().name());
        p.put("j_actor_id", last.actor().id());
        p.put("j_key", last.key());
        p.put("j_demo", last.demo());
        p.put("j_versions", entries.stream().mapToInt(Entry::version).toArray());
        p.put("j_seqs", entries.stream().mapToLong(Entry::seq).toArray());
        p.put("j_types", entries.stream().map(Entry::type).toArray(String[]::new));
        p.put("j_schemas", entries.stream().mapToInt(Entry::schema).toArray());
        p.put("j_payloads", entries.stream().map(Entry::payload).toArray(String[]::new));
        p.put("j_previous", bytes(entries.stream().map(Entry::previousHash).toList()));
        p.put("j_hashes", bytes(entries.stream().map(Entry::hash).toList()));
        return p;
    }

    private static byte[][] bytes(List<byte[]> values) {
        return new ArrayList<>(values).toArray(byte[][]::new);
    }
}
