package vn.motcua.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.sql.Sql;

/** The rows of seals, and of what they are taken over. Streams are cursors: close them. */
@Component
class SealStore {

    private static final int FETCH = 1_000;

    /** One node seals at a time. */
    private static final String ALONE_SQL =
            "select count(*) from pg_advisory_xact_lock(hashtextextended('journal.seal', 0))";

    /**
     * Where what is running now may still write: everything before it is there or never will be.
     */
    private static final String HORIZON_SQL =
            "select pg_snapshot_xmin(pg_current_snapshot())::text";

    private static final String INSERT_SQL =
            """
            insert into journal.seal (number, sealed_at, epoch, tx, events, streams_moved, streams_total,
                log_rows, content_hash, hash)
            values (:number, :at, :epoch, cast(:tx as xid8), :events, :moved, :total, :log_rows, :content,
                :hash)
            """;
    private static final String ALL_SQL =
            """
            select number, sealed_at, epoch, tx::text as tx, events, streams_moved, streams_total, log_rows,
                content_hash, hash
            from journal.seal
            order by number
            """;
    private static final String LAST_SQL =
            """
            select number, sealed_at, epoch, tx::text as tx, events, streams_moved, streams_total, log_rows,
                content_hash, hash
            from journal.seal
            order by number desc
            limit 1
            """;
    private static final String MOVED_SQL =
            """
            select stream_id, max(version) as version, count(*) as events,
                (array_agg(hash order by version desc))[1] as hash
            from journal.event
            where (epoch, tx) >= (:from_epoch, cast(:from_tx as xid8))
              and (epoch, tx) < (:epoch, cast(:tx as xid8))
            group by stream_id
            order by stream_id
            """;

    /** The order names the table's own {@code tx}, not its text. */
    private static final String LOOKS_SQL =
            """
            select epoch, tx::text as tx, id, recorded_at, actor_kind, actor_id,
                subject as text_1, subject_id::text as text_2, what as text_3, why as text_4
            from journal.access_log
            where (epoch, tx) >= (:from_epoch, cast(:from_tx as xid8))
              and (epoch, tx) < (:epoch, cast(:tx as xid8))
            order by access_log.epoch, access_log.tx, access_log.id
            """;

    private static final String REFUSALS_SQL =
            """
            select epoch, tx::text as tx, id, recorded_at, actor_kind, actor_id,
                what as text_1, detail as text_2, address as text_3, '' as text_4
            from journal.security_log
            where (epoch, tx) >= (:from_epoch, cast(:from_tx as xid8))
              and (epoch, tx) < (:epoch, cast(:tx as xid8))
            order by security_log.epoch, security_log.tx, security_log.id
            """;

    record Moved(UUID stream, int version, long events, byte[] hash) {}

    private final JdbcClient jdbc;

    SealStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void waitToBeAlone() {
        jdbc.sql(ALONE_SQL).query(Integer.class).single();
    }

    String horizon() {
        return jdbc.sql(HORIZON_SQL).query(String.class).single();
    }

    /** The newest seal, or what stands before the first. */
    Seal last() {
        return jdbc.sql(LAST_SQL).query(SealStore::seal).optional().orElseGet(Seal::none);
    }

    List<Seal> all() {
        return jdbc.sql(ALL_SQL).query(SealStore::seal).list();
    }

    void insert(Seal seal) {
        jdbc.sql(INSERT_SQL)
                .param("number", seal.number())
                .param("at", Sql.at(seal.sealedAt()))
                .param("epoch", seal.epoch())
                .param("tx", seal.tx())
                .param("events", seal.events())
                .param("moved", seal.streamsMoved())
                .param("total", seal.streamsTotal())
                .param("log_rows", seal.logRows())
                .param("content", seal.contentHash())
                .param("hash", seal.hash())
                .update();
    }

    Stream<Moved> moved(Position from, Position end) {
        return between(MOVED_SQL, from, end)
                .query((row, n) ->
                        new Moved(
                                row.getObject("stream_id", UUID.class),
                                row.getInt("version"),
                                row.getLong("events"),
                                row.getBytes("hash")))
                .stream();
    }

    Stream<LogRow> looks(Position from, Position end) {
        return between(LOOKS_SQL, from, end).query(SealStore::logRow).stream();
    }

    Stream<LogRow> refusals(Position from, Position end) {
        return between(REFUSALS_SQL, from, end).query(SealStore::logRow).stream();
    }

    private JdbcClient.StatementSpec between(String sql, Position from, Position end) {
        return jdbc.sql(sql)
                .withFetchSize(FETCH)
                .param("from_epoch", from.epoch())
                .param("from_tx", from.tx())
                .param("epoch", end.epoch())
                .param("tx", end.tx());
    }

    private static LogRow logRow(ResultSet row, int number) throws SQLException {
        return new LogRow(
                new Position(row.getInt("epoch"), text(row, "tx"), row.getLong("id")),
                Sql.instant(row, "recorded_at"),
                text(row, "actor_kind"),
                row.getObject("actor_id", UUID.class),
                List.of(
                        text(row, "text_1"),
                        text(row, "text_2"),
                        text(row, "text_3"),
                        text(row, "text_4")));
    }

    private static Seal seal(ResultSet row, int number) throws SQLException {
        return new Seal(
                row.getInt("number"),
                Sql.instant(row, "sealed_at"),
                row.getInt("epoch"),
                text(row, "tx"),
                row.getLong("events"),
                row.getLong("streams_moved"),
                row.getLong("streams_total"),
                row.getLong("log_rows"),
                Objects.requireNonNull(row.getBytes("content_hash")),
                Objects.requireNonNull(row.getBytes("hash")));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getString(column));
    }
}
