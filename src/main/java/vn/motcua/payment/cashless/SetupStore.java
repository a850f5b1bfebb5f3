package vn.motcua.payment.cashless;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.sql.Sql;

/** Rows of what was set up, tested and ended; each is only added. */
@Component
class SetupStore {

    private static final String INSERT_SQL =
            """
            insert into payment.setup (id, agency, procedure, channel, since, note, noted_at, noted_by)
            values (:id, :agency, :procedure, :channel, :since, :note, :at, :by)
            on conflict (id) do nothing
            """;
    private static final String TEST_SQL =
            """
            insert into payment.setup_test (setup, day, transaction, noted_at, noted_by)
            values (:id, :day, :transaction, :at, :by)
            """;
    private static final String END_SQL =
            """
            insert into payment.setup_end (setup, day, mistaken, reason, noted_at, noted_by)
            values (:id, :day, :mistaken, :reason, :at, :by)
            """;
    private static final String COLUMNS_FRAGMENT =
            """
            select s.id, s.agency, s.procedure, s.channel, s.since, s.note, t.day as tested_on,
                coalesce(t.transaction, '') as transaction, e.day as ended_on,
                coalesce(e.reason, '') as ended_for, coalesce(e.mistaken, false) as mistaken
            from payment.setup s
            left join payment.setup_test t on t.setup = s.id
            left join payment.setup_end e on e.setup = s.id
            """;
    private static final String ONE_SQL = COLUMNS_FRAGMENT + " where s.id = :id";
    private static final String ALL_SQL =
            COLUMNS_FRAGMENT
                    + """
                    where s.agency = any(cast(:agencies as uuid[]))
                    order by s.since desc, s.noted_at desc, s.id
                    """;
    private static final String LOCK_SQL =
            "select pg_advisory_xact_lock(hashtextextended(:what, 340))";

    private final JdbcClient jdbc;

    SetupStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One at a time says something of an agency; held until the transaction ends. */
    void lock(UUID agency) {
        jdbc.sql(LOCK_SQL).param("what", agency.toString()).query(row -> {});
    }

    /** False where it is there already. */
    boolean insert(OnlineSetup setup, Instant at, UUID by) {
        return jdbc.sql(INSERT_SQL)
                        .param("id", setup.id())
                        .param("agency", setup.agency())
                        .param("procedure", setup.procedure())
                        .param("channel", setup.channel().name())
                        .param("since", setup.since())
                        .param("note", setup.note())
                        .param("at", Sql.at(at))
                        .param("by", by)
                        .update()
                == 1;
    }

    /**
     * @throws DuplicateKeyException where it was tested before
     */
    void test(UUID id, LocalDate day, String transaction, Instant at, UUID by) {
        jdbc.sql(TEST_SQL)
                .param("id", id)
                .param("day", day)
                .param("transaction", transaction)
                .param("at", Sql.at(at))
                .param("by", by)
                .update();
    }

    /**
     * @throws DuplicateKeyException where it was ended before
     */
    void end(UUID id, LocalDate day, boolean mistaken, String reason, Instant at, UUID by) {
        jdbc.sql(END_SQL)
                .param("id", id)
                .param("day", day)
                .param("mistaken", mistaken)
                .param("reason", reason)
                .param("at", Sql.at(at))
                .param("by", by)
                .update();
    }

    Optional<OnlineSetup> find(UUID id) {
        return jdbc.sql(ONE_SQL).param("id", id).query((row, n) -> setup(row)).optional();
    }

    /** Those of agencies, the newest first. */
    List<OnlineSetup> all(Collection<UUID> agencies) {
        return jdbc.sql(ALL_SQL)
                .param("agencies", agencies.stream().map(UUID::toString).toArray(String[]::new))
                .query((row, n) -> setup(row))
                .list();
    }

    private static OnlineSetup setup(ResultSet row) throws SQLException {
        return new OnlineSetup(
                Objects.requireNonNull(row.getObject("id", UUID.class)),
                Objects.requireNonNull(row.getObject("agency", UUID.class)),
                row.getString("procedure"),
                PayChannel.valueOf(row.getString("channel")),
                Objects.requireNonNull(row.getObject("since", LocalDate.class)),
                row.getString("note"),
                row.getObject("tested_on", LocalDate.class),
                row.getString("transaction"),
                row.getObject("ended_on", LocalDate.class),
                row.getString("ended_for"),
                row.getBoolean("mistaken"));
    }
}
