package vn.motcua.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.sql.Sql;

/** The ledger as people read it, and what they mend in it. */
@Component
class ExchangeLedger {

    private static final String LINES_FRAGMENT =
            """
            select m.dossier_id, s.code, m.version, m.type, m.status, m.at, m.state, m.tries, m.tried_at,
                case when m.state = 'WAITING' then s.due_at end as next_try, m.reason, m.field, m.sent,
                m.answer
            from exchange.message m join exchange.standing s on s.dossier_id = m.dossier_id
            """;
    private static final String OF_DOSSIER_SQL =
            LINES_FRAGMENT + "where m.dossier_id = :dossier order by m.version desc limit :most";
    private static final String DEAD_SQL =
            LINES_FRAGMENT
                    + """
                    where m.state = 'DEAD' and s.dead_at is not null
                      and s.agency_id = any(cast(:agencies as uuid[]))
                    order by s.dead_at desc, m.dossier_id limit :most
                    """;
    private static final String STATE_SQL =
            """
            select count(*) as waiting, count(*) filter (where noted_at < :late) as late,
                min(noted_at) as oldest,
                (select count(*) from exchange.standing where dead_at is not null) as dead
            from exchange.message where state = 'WAITING'
            """;
    private static final String KNOWS_SQL =
            """
            select sent_code, sent_at, waiting, dead_at is not null as dead, portal_code
            from exchange.standing where dossier_id = :dossier
            """;
    private static final String AGENCY_SQL =
            "select agency_id from exchange.standing where dossier_id = :dossier";
    private static final String HOLD_SQL =
            """
            select 1 from exchange.standing where dossier_id = :dossier and dead_at is not null for update
            """;
    private static final String REVIVE_SQL =
            """
            update exchange.message set state = 'WAITING'
            where dossier_id = :dossier and state = 'DEAD' returning version, reason
            """;
    private static final String DUE_SQL =
            """
            update exchange.standing
            set dead_at = null, due_at = :now, tries = 1, overrule = :overrule, portal_code = null
            where dossier_id = :dossier
            """;

    /** A message that was given up. */
    record Revived(int version, String reason) {}

    private final JdbcClient jdbc;

    ExchangeLedger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<LedgerLine> ofDossier(UUID dossier, int most) {
        return jdbc.sql(OF_DOSSIER_SQL)
                .param("dossier", dossier)
                .param("most", most)
                .query(ExchangeLedger::line)
                .list();
    }

    List<LedgerLine> dead(List<UUID> agencies, int most) {
        return jdbc.sql(DEAD_SQL)
                .param("agencies", agencies.stream().map(UUID::toString).toArray(String[]::new))
                .param("most", most)
                .query(ExchangeLedger::line)
                .list();
    }

    private static LedgerLine line(ResultSet row, int n) throws SQLException {
        return new LedgerLine(
                Objects.requireNonNull(row.getObject("dossier_id", UUID.class)),
                text(row.getString("code")),
                row.getInt("version"),
                text(row.getString("type")),
                text(row.getString("status")),
                Sql.instant(row, "at"),
                text(row.getString("state")),
                row.getInt("tries"),
                Sql.instantOrNull(row, "tried_at"),
                Sql.instantOrNull(row, "next_try"),
                text(row.getString("reason")),
                text(row.getString("field")),
                text(row.getString("sent")),
                text(row.getString("answer")));
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given;
    }

    ExchangeState state(LinkState link, Instant late, int lateMinutes) {
        return jdbc.sql(STATE_SQL)
                .param("late", Sql.at(late))
                .query((row, n) ->
                        new ExchangeState(
                                link,
                                row.getLong("waiting"),
                                row.getLong("late"),
                                Sql.instantOrNull(row, "oldest"),
                                row.getLong("dead"),
                                lateMinutes))
                .single();
    }

    Optional<PortalKnows> knows(UUID dossier) {
        return jdbc.sql(KNOWS_SQL)
                .param("dossier", dossier)
                .query((row, n) ->
                        new PortalKnows(
                                row.getObject("sent_code", Integer.class),
                                Sql.instantOrNull(row, "sent_at"),
                                row.getInt("waiting"),
                                row.getBoolean("dead"),
                                row.getObject("portal_code", Integer.class)))
                .optional();
    }

    Optional<UUID> agency(UUID dossier) {
        return jdbc.sql(AGENCY_SQL).param("dossier", dossier).query(UUID.class).optional();
    }

    /** Holds a dossier of which a message was given up; whether there is one. */
    boolean hold(UUID dossier) {
        return jdbc.sql(HOLD_SQL)
                .param("dossier", dossier)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    Optional<Revived> revive(UUID dossier, Instant now) {
        Optional<Revived> revived =
                jdbc.sql(REVIVE_SQL)
                        .param("dossier", dossier)
                        .query((row, n) ->
                                new Revived(row.getInt("version"), text(row.getString("reason"))))
                        .optional();
        revived.ifPresent(one ->
                jdbc.sql(DUE_SQL)
                        .param("dossier", dossier)
                        .param("now", Sql.at(now))
                        .param("overrule", one.reason().equals(Failure.Reason.NEWER.name()))
                        .update());
        return revived;
    }
}
