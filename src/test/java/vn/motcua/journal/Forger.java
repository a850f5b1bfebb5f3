package vn.motcua.journal;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.motcua.kernel.sql.Sql;
import vn.motcua.testing.TestDatabase;

/** Knows the recipe of the hash and holds the keys of the server. */
final class Forger implements AutoCloseable {

    private static final String PUT_SQL =
            """
            insert into journal.event (stream_id, version, epoch, tx, seq, type, schema, occurred_at,
                recorded_at, actor_kind, demo, payload, hash)
            values (:stream, :version, :epoch, cast(:tx as xid8), :seq, :type, :schema, :occurred,
                :recorded, 'SYSTEM', :demo, :payload, :hash)
            on conflict (stream_id, version) do update
            set payload = excluded.payload, hash = excluded.hash
            """;
    private static final String HEAD_SQL =
            """
            insert into journal.stream (stream_id, kind, version, hash, epoch, tx)
            values (:stream, 'test', :version, :hash, :epoch, cast(:tx as xid8))
            on conflict (stream_id) do update set version = excluded.version, hash = excluded.hash
            """;

    private final SingleConnectionDataSource superuser;
    private final JdbcClient jdbc;

    Forger(TestDatabase database) throws SQLException {
        this.superuser = new SingleConnectionDataSource(database.superuser(), true);
        this.jdbc = JdbcClient.create(superuser);
        jdbc.sql("set session_replication_role = replica").update();
    }

    /** A stream that seems to have begun before everything else. */
    void insertBackdated(UUID stream) {
        Entry entry =
                new Entry(
                        stream,
                        1,
                        1,
                        "3",
                        1,
                        "test.noted",
                        1,
                        Instant.EPOCH,
                        Instant.EPOCH,
                        Actor.SYSTEM,
                        null,
                        false,
                        "{\"number\":1,\"writer\":1}",
                        EntryHash.GENESIS);
        put(PastEvents.behind(EntryHash.GENESIS, entry, entry.payload()));
    }

    /** Alters payloads of a stream, and every hash and the head after them. */
    void rewrite(UUID stream, UnaryOperator<String> change) {
        List<Entry> entries = new JournalStore(new JdbcTemplate(superuser)).stream(stream);
        byte[] previous = EntryHash.GENESIS;
        for (Entry e : entries) {
            Entry forged = PastEvents.behind(previous, e, change.apply(e.payload()));
            put(forged);
            previous = forged.hash();
        }
    }

    private void put(Entry e) {
        jdbc.sql(PUT_SQL)
                .param("stream", e.stream())
                .param("version", e.version())
                .param("epoch", e.epoch())
                .param("tx", e.tx())
                .param("seq", e.seq())
                .param("type", e.type())
                .param("schema", e.schema())
                .param("occurred", Sql.at(e.occurredAt()))
                .param("recorded", Sql.at(e.recordedAt()))
                .param("demo", e.demo())
                .param("payload", e.payload())
                .param("hash", e.hash())
                .update();
        jdbc.sql(HEAD_SQL)
                .param("stream", e.stream())
                .param("version", e.version())
                .param("hash", e.hash())
                .param("epoch", e.epoch())
                .param("tx", e.tx())
                .update();
    }

    @Override
    public void close() {
        superuser.destroy();
    }
}
