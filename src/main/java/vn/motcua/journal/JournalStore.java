package vn.motcua.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.sql.Parts;
import vn.motcua.kernel.sql.Sql;

/** The journal's rows. */
@Component
class JournalStore {

    /** The advisory lock goes first, as with {@link Appending}. */
    private static final String LOCK_SQL =
            """
            select stream_id, version, hash from journal.stream
            where stream_id = (
                select cast(:stream as uuid) from pg_advisory_xact_lock(
                    hashtextextended(cast(cast(:stream as uuid) as text), 0)))
            for update
            """;

    private static final String OPEN_SQL =
            """
            insert into journal.stream (stream_id, kind, version, hash, epoch, tx)
            values (:stream, :kind, 0, :genesis, :epoch, pg_current_xact_id())
            on conflict do nothing
            returning stream_id, version, hash
            """;

    static final String COLUMNS_FRAGMENT =
            """
            stream_id, version, epoch, tx::text as tx, seq, type, schema, occurred_at, recorded_at,
                actor_kind, actor_id, key, demo, payload, hash\
            """;

    private static final String STREAM_SQL =
            "select "
                    + COLUMNS_FRAGMENT
                    + " from journal.event where stream_id = :stream order by version";

    private static final String STREAMS_SQL =
            "select "
                    + COLUMNS_FRAGMENT
                    + """
                     from journal.event
                    where stream_id = any(cast(:streams as uuid[]))
                    order by stream_id, version
                    """;

    private static final String BY_KEY_SQL =
            "select "
                    + COLUMNS_FRAGMENT
                    + " from journal.event where stream_id = :stream and key = :key";

    /** The order names the table's own {@code tx}: as text, 1000 would come before 999. */
    private static final String AFTER_SQL =
            "select "
                    + COLUMNS_FRAGMENT
                    + """
                     from journal.event
                    where (epoch, tx, seq) > (:epoch, cast(:tx as xid8), :seq)
                      and (epoch < :current or tx < pg_snapshot_xmin(pg_current_snapshot()))
                    order by event.epoch, event.tx, event.seq
                    limit :limit
                    """;

    private static final String ALL_SQL =
            "select " + COLUMNS_FRAGMENT + " from journal.event order by stream_id, version";

    private static final String HEADS_SQL =
            """
            select stream_id, version, hash from journal.stream
            order by stream_id
            """;

    private static final int FETCH = 1_000;

    private final JdbcClient jdbc;
    private final JdbcOperations template;

    JournalStore(JdbcOperations template) {
        this.jdbc = JdbcClient.create(template);
        this.template = template;
    }

    Optional<StreamHead> lock(UUID stream) {
        return jdbc.sql(LOCK_SQL).param("stream", stream).query(JournalStore::head).optional();
    }

    Optional<StreamHead> open(UUID stream, String kind, int epoch) {
        return jdbc.sql(OPEN_SQL)
                .param("stream", stream)
                .param("epoch", epoch)
                .param("kind", kind)
                .param("genesis", EntryHash.GENESIS)
                .query(JournalStore::head)
                .optional();
    }

    void append(Appending appending) {
        Parts parts = new Parts();
        appending.addTo(parts);
        appending.write(parts, template);
    }

    List<Entry> stream(UUID stream) {
        return jdbc.sql(STREAM_SQL).param("stream", stream).query(JournalStore::entry).list();
    }

    List<Entry> streams(Collection<UUID> streams) {
        return jdbc.sql(STREAMS_SQL)
                .param("streams", streams.stream().map(UUID::toString).toArray(String[]::new))
                .query(JournalStore::entry)
                .list();
    }

    Optional<Entry> byKey(UUID stream, UUID key) {
        return jdbc.sql(BY_KEY_SQL)
                .param("stream", stream)
                .param("key", key)
                .query(JournalStore::entry)
                .optional();
    }

    /** What stands after a position and can no longer be overtaken by a running transaction. */
    Stream<Entry> after(Position position, int currentEpoch, int limit) {
        return jdbc
                .sql(AFTER_SQL)
                .param("epoch", position.epoch())
                .param("tx", position.tx())
                .param("seq", position.seq())
                .param("current", currentEpoch)
                .param("limit", limit)
                .query(JournalStore::entry)
                .list()
                .stream();
    }

    /** Every event, stream by stream: a cursor, to be closed. */
    Stream<Entry> all() {
        return jdbc.sql(ALL_SQL).withFetchSize(FETCH).query(JournalStore::entry).stream();
    }

    /** The head of every stream, in the same order: a cursor, to be closed. */
    Stream<StreamHead> heads() {
        return jdbc.sql(HEADS_SQL).withFetchSize(FETCH).query(JournalStore::head).stream();
    }

    private static StreamHead head(ResultSet row, int number) throws SQLException {
        return new StreamHead(
                Objects.requireNonNull(row.getObject("stream_id", UUID.class)),
                row.getInt("version"),
                Objects.requireNonNull(row.getBytes("hash")));
    }

    static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                Objects.requireNonNull(row.getObject("stream_id", UUID.class)),
                row.getInt("version"),
                row.getInt("epoch"),
                Objects.requireNonNull(row.getString("tx")),
                row.getLong("seq"),
                Objects.requireNonNull(row.getString("type")),
                row.getInt("schema"),
                Sql.instant(row, "occurred_at"),
                Sql.instant(row, "recorded_at"),
                new Actor(
                        Actor.Kind.valueOf(row.getString("actor_kind")),
                        row.getObject("actor_id", UUID.class)),
                row.getObject("key", UUID.class),
                row.getBoolean("demo"),
                Objects.requireNonNull(row.getString("payload")),
                Objects.requireNonNull(row.getBytes("hash")));
    }
}
