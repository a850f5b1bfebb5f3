package vn.motcua.payment.cashless;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.sql.Sql;

/** Rows of services outside the administration; what corrects or ends one is a row of its own. */
@Component
class OutsideStore {

    private static final String INSERT_SQL =
            """
            insert into payment.outside_service (id, replaces, agency, kind, unit, service, channel, since, evidence,
                from_day, noted_at, noted_by)
            values (:id, :replaces, :agency, :kind, :unit, :service, :channel, :since, :evidence, :from, :at, :by)
            on conflict (id) do nothing
            """;
    private static final String END_SQL =
            """
            insert into payment.outside_end (service, day, mistaken, reason, noted_at, noted_by)
            values (:id, :day, :mistaken, :reason, :at, :by)
            """;

    /** What was said last by a moment; what never was is not there at all. */
    private static final String KNOWN_FRAGMENT =
            """
            select s.id, s.agency, s.kind, s.unit, s.service, s.channel, s.since, s.evidence, s.from_day,
                e.day as ended_on, coalesce(e.reason, '') as ended_for
            from payment.outside_service s
            left join payment.outside_end e on e.service = s.id
                and e.noted_at <= coalesce(:known, 'infinity'::timestamptz)
            where s.noted_at <= coalesce(:known, 'infinity'::timestamptz)
              and not coalesce(e.mistaken, false)
              and not exists (select from payment.outside_service r where r.replaces = s.id
                  and r.noted_at <= coalesce(:known, 'infinity'::timestamptz))
            """;

    private static final String ALL_SQL =
            KNOWN_FRAGMENT
                    + """
                    and s.agency = any(cast(:agencies as uuid[]))
                    order by s.kind, s.unit, s.service, s.id
                    """;
    private static final String EVERY_SQL =
            KNOWN_FRAGMENT + " order by s.kind, s.unit, s.service, s.id";
    private static final String ONE_SQL = KNOWN_FRAGMENT + " and s.id = :id";
    private static final String THERE_SQL =
            "select exists (select from payment.outside_service where id = :id)";
    private static final String LOCK_SQL = "select pg_advisory_xact_lock(341)";

    private final JdbcClient jdbc;

    OutsideStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One at a time writes in the register; held until the transaction ends. */
    void lock() {
        jdbc.sql(LOCK_SQL).query(row -> {});
    }

    boolean isThere(UUID id) {
        return jdbc.sql(THERE_SQL).param("id", id).query(Boolean.class).single();
    }

    void insert(OutsideEntry one, @Nullable UUID replaces, Instant at, UUID by) {
        jdbc.sql(INSERT_SQL)
                .param("id", one.id())
                .param("replaces", replaces)
                .param("agency", one.agency())
                .param("kind", one.kind().name())
                .param("unit", one.unit())
                .param("service", one.service())
                .param("channel", one.channel())
                .param("since", one.since())
                .param("evidence", one.evidence())
                .param("from", one.from())
                .param("at", Sql.at(at))
                .param("by", by)
                .update();
    }

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

    /** As it stands now; absent where it was corrected or never was. */
    Optional<OutsideEntry> find(UUID id) {
        return known(ONE_SQL, null).param("id", id).query((row, n) -> service(row)).optional();
    }

    /** Those of agencies as they were known at a moment, now where there is none. */
    List<OutsideEntry> all(Collection<UUID> agencies, @Nullable Instant known) {
        return known(ALL_SQL, known)
                .param("agencies", agencies.stream().map(UUID::toString).toArray(String[]::new))
                .query((row, n) -> service(row))
                .list();
    }

    List<OutsideEntry> everywhere() {
        return known(EVERY_SQL, null).query((row, n) -> service(row)).list();
    }

    private JdbcClient.StatementSpec known(String sql, @Nullable Instant known) {
        return jdbc.sql(sql).param("known", Sql.at(known), Types.TIMESTAMP_WITH_TIMEZONE);
    }

    private static OutsideEntry service(ResultSet row) throws SQLException {
        return new OutsideEntry(
                Objects.requireNonNull(row.getObject("id", UUID.class)),
                Objects.requireNonNull(row.getObject("agency", UUID.class)),
                OutsideKind.valueOf(row.getString("kind")),
                row.getString("unit"),
                row.getString("service"),
                row.getString("channel"),
                row.getObject("since", LocalDate.class),
                row.getString("evidence"),
                Objects.requireNonNull(row.getObject("from_day", LocalDate.class)),
                row.getObject("ended_on", LocalDate.class),
                row.getString("ended_for"));
    }
}
