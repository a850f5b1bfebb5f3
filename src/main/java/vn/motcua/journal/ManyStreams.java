package vn.motcua.journal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.sql.Sql;

/** Rows of many streams that one transaction writes, some hundred to a statement. */
@Component
class ManyStreams {

    private static final int AT_ONCE = 500;

    private static final String HEADS_SQL =
            """
            select stream_id, version, hash from journal.stream
            where stream_id = any(cast(:streams as uuid[]))
            order by stream_id
            for update
            """;
    private static final String TX_SQL = "select cast(pg_current_xact_id() as text)";
    private static final String BEGIN_SQL =
            """
            insert into journal.stream (stream_id, kind, version, hash, epoch, tx)
            select s.stream, s.kind, s.version, decode(s.hash, 'hex'), :epoch, pg_current_xact_id()
            from unnest(cast(:streams as uuid[]), cast(:kinds as text[]), cast(:versions as int[]),
                cast(:hashes as text[])) as s (stream, kind, version, hash)
            on conflict do nothing
            """;
    private static final String MOVE_SQL =
            """
            update journal.stream h
            set version = s.version, hash = decode(s.hash, 'hex'), epoch = :epoch,
                tx = pg_current_xact_id()
            from unnest(cast(:streams as uuid[]), cast(:seen as int[]), cast(:versions as int[]),
                cast(:hashes as text[])) as s (stream, seen, version, hash)
            where h.stream_id = s.stream and h.version = s.seen
              and (h.epoch, h.tx) <= (:epoch, pg_current_xact_id())
            """;
    private static final String EVENTS_SQL =
            """
            insert into journal.event (stream_id, version, epoch, tx, seq, type, schema, occurred_at,
                recorded_at, actor_kind, actor_id, key, demo, payload, hash)
            select e.stream, e.version, :epoch, pg_current_xact_id(), e.seq, e.type, e.schema,
                :occurred, :recorded, :actorKind, cast(:actor as uuid), null, :demo, e.payload,
                decode(e.hash, 'hex')
            from unnest(cast(:streams as uuid[]), cast(:versions as int[]), cast(:seqs as bigint[]),
                cast(:types as text[]), cast(:schemas as int[]), cast(:payloads as text[]),
                cast(:hashes as text[])) as e (stream, version, seq, type, schema, payload, hash)
            """;

    private final JdbcClient jdbc;

    ManyStreams(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The heads of those that have begun, locked until the transaction ends. */
    Map<UUID, StreamHead> heads(Collection<UUID> streams) {
        Map<UUID, StreamHead> heads = new HashMap<>();
        for (List<UUID> some : parts(new ArrayList<>(streams))) {
            jdbc.sql(HEADS_SQL)
                    .param("streams", texts(some))
                    .query((row, n) ->
                            new StreamHead(
                                    UUID.fromString(row.getString("stream_id")),
                                    row.getInt("version"),
                                    row.getBytes("hash")))
                    .list()
                    .forEach(head -> heads.put(head.stream(), head));
        }
        return heads;
    }

    /** The id of the running transaction. */
    String tx() {
        return jdbc.sql(TX_SQL).query(String.class).single();
    }

    /** Where a stream stands before and after. */
    record Moved(StreamHead before, String kind, int version, byte[] hash) {

        boolean begins() {
            return before.version() == 0;
        }
    }

    void move(List<Moved> all, int epoch) {
        for (List<Moved> some : parts(all.stream().filter(Moved::begins).toList())) {
            int begun =
                    jdbc.sql(BEGIN_SQL)
                            .param("epoch", epoch)
                            .param("streams", texts(some.stream().map(m -> m.before().stream())))
                            .param("kinds", texts(some.stream().map(Moved::kind)))
                            .param("versions", texts(some.stream().map(Moved::version)))
                            .param("hashes", texts(some.stream().map(m -> hex(m.hash()))))
                            .update();
            require(begun == some.size());
        }
        for (List<Moved> some : parts(all.stream().filter(m -> !m.begins()).toList())) {
            int moved =
                    jdbc.sql(MOVE_SQL)
                            .param("epoch", epoch)
                            .param("streams", texts(some.stream().map(m -> m.before().stream())))
                            .param("seen", texts(some.stream().map(m -> m.before().version())))
                            .param("versions", texts(some.stream().map(Moved::version)))
                            .param("hashes", texts(some.stream().map(m -> hex(m.hash()))))
                            .update();
            require(moved == some.size());
        }
    }

    private static void require(boolean all) {
        if (!all) {
            throw new ConcurrencyFailureException("A stream moved on while it was written");
        }
    }

    /** Entries of one moment, actor and epoch. */
    void insert(List<Entry> all) {
        for (List<Entry> some : parts(all)) {
            Entry one = some.getFirst();
            int ignored =
                    jdbc.sql(EVENTS_SQL)
                            .param("epoch", one.epoch())
                            .param("occurred", Sql.at(one.occurredAt()))
                            .param("recorded", Sql.at(one.recordedAt()))
                            .param("actorKind", one.actor().kind().name())
                            .param("actor", one.actor().id())
                            .param("demo", one.demo())
                            .param("streams", texts(some.stream().map(Entry::stream)))
                            .param("versions", texts(some.stream().map(Entry::version)))
                            .param("seqs", texts(some.stream().map(Entry::seq)))
                            .param("types", texts(some.stream().map(Entry::type)))
                            .param("schemas", texts(some.stream().map(Entry::schema)))
                            .param("payloads", texts(some.stream().map(Entry::payload)))
                            .param("hashes", texts(some.stream().map(e -> hex(e.hash()))))
                            .update();
        }
    }

    private static <T> List<List<T>> parts(List<T> all) {
        List<List<T>> parts = new ArrayList<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            parts.add(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
        }
        return parts;
    }

    private static String[] texts(List<?> values) {
        return texts(values.stream());
    }

    private static String[] texts(java.util.stream.Stream<?> values) {
        return values.map(String::valueOf).toArray(String[]::new);
    }

    private static String hex(byte[] bytes) {
        return java.util.HexFormat.of().formatHex(bytes);
    }
}
