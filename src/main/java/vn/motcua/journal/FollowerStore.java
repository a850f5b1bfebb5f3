package vn.motcua.journal;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.sql.Sql;

/** Checkpoints of followers. */
@Component
class FollowerStore {

    private static final String REGISTER_SQL =
            "insert into journal.follower (name) values (:name) on conflict do nothing";

    /**
     * Asked before every claim: an idle follower costs no lock and no transaction id. Its place is
     * taken by itself first, so that the journal is read by its order from there.
     */
    private static final String HAS_NEWS_SQL =
            """
            with f as materialized (select epoch, tx, seq from journal.follower where name = :name)
            select exists (
                select 1 from f cross join lateral (
                    select 1 from journal.event e
                    where (e.epoch, e.tx, e.seq) > (f.epoch, f.tx, f.seq)
                      and (e.epoch < :current or e.tx < pg_snapshot_xmin(pg_current_snapshot()))
                    order by e.epoch, e.tx, e.seq
                    limit 1) n)
            """;

    private static final String CLAIM_SQL =
            """
            select epoch, tx::text as tx, seq from journal.follower
            where name = :name
            for update skip locked
            """;

    /**
     * Nobody waits for the disk: what a crash takes away, it takes together with the place, and it
     * is followed again.
     */
    private static final String MOVE_SQL =
            """
            update journal.follower
            set epoch = :epoch, tx = cast(:tx as xid8), seq = :seq, failure = null, failed_at = null
            where name = :name and set_config('synchronous_commit', 'off', true) = 'off'
            """;

    private static final String FAIL_SQL =
            "update journal.follower set failure = :failure, failed_at = :at where name = :name";
    private static final String STATES_SQL =
            "select name, failure from journal.follower order by name";

    private final JdbcClient jdbc;

    FollowerStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void register(String name) {
        jdbc.sql(REGISTER_SQL).param("name", name).update();
    }

    boolean hasNews(String name, int currentEpoch) {
        return jdbc.sql(HAS_NEWS_SQL)
                .param("name", name)
                .param("current", currentEpoch)
                .query(Boolean.class)
                .single();
    }

    /** The follower's place, locked; empty while another node runs it. */
    Optional<Position> claim(String name) {
        return jdbc.sql(CLAIM_SQL)
                .param("name", name)
                .query((row, n) ->
                        new Position(
                                row.getInt("epoch"),
                                Objects.requireNonNull(row.getString("tx")),
                                row.getLong("seq")))
                .optional();
    }

    void move(String name, Position to) {
        jdbc.sql(MOVE_SQL)
                .param("name", name)
                .param("epoch", to.epoch())
                .param("tx", to.tx())
                .param("seq", to.seq())
                .update();
    }

    void fail(String name, String failure, Instant at) {
        jdbc.sql(FAIL_SQL)
                .param("name", name)
                .param("failure", failure)
                .param("at", Sql.at(at))
                .update();
    }

    List<FollowerState> states() {
        return jdbc.sql(STATES_SQL)
                .query((row, n) ->
                        new FollowerState(row.getString("name"), row.getString("failure")))
                .list();
    }
}
