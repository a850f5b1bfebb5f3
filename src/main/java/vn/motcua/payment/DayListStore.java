package vn.motcua.payment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.Zones;
import vn.motcua.kernel.sql.Sql;

/** Rows of what gateways list of days. */
@Component
class DayListStore {

    private static final String INSERT_SQL =
            """
            insert into payment.day_list (id, agency, gateway, day, read_at, read_by)
            values (:id, :agency, :gateway, :day, :at, :by)
            on conflict (id) do nothing
            """;
    private static final String LINES_SQL =
            """
            insert into payment.day_line (list, no, reference, transaction, amount, paid, back)
            select cast(:list as uuid), n, r, t, a, p, b
            from unnest(cast(:nos as integer[]), cast(:references as text[]), cast(:transactions as text[]),
                cast(:amounts as bigint[]), cast(:paid as boolean[]), cast(:back as boolean[]))
                as x (n, r, t, a, p, b)
            """;
    private static final String LIST_FRAGMENT =
            """
            select l.id, l.gateway, l.day, l.read_at,
                (select count(*) from payment.day_line x where x.list = l.id) as lines,
                (select coalesce(sum(x.amount), 0) from payment.day_line x where x.list = l.id and x.paid)
                    as amount,
                (select coalesce(sum(x.amount), 0) from payment.day_line x where x.list = l.id and x.back)
                    as back
            from payment.day_list l
            """;
    private static final String OF_AGENCIES_FRAGMENT =
            " where (l.agency = any(cast(:agencies as uuid[])) or l.agency is null and l.read_by = :by) ";
    private static final String ALL_SQL =
            LIST_FRAGMENT
                    + OF_AGENCIES_FRAGMENT
                    + "order by l.day desc, l.read_at desc limit :most";
    private static final String FIND_SQL = LIST_FRAGMENT + OF_AGENCIES_FRAGMENT + "and l.id = :id";
    private static final String OF_SQL =
            """
            select no, reference, transaction, amount, paid, back from payment.day_line
            where list = :list order by no
            """;

    /**
     * Orders that a list names, and those paid or given back on its day, but not those that a list
     * of the days before has: what was paid there before midnight may be heard of here after it.
     */
    private static final String OURS_SQL =
            """
            with before as materialized (
                select x.reference, x.paid, x.back
                from payment.day_list l join payment.day_line x on x.list = l.id
                where l.gateway = :gateway and l.day >= :earliest and l.day < :day
            ), backs as (
                select p.order_id, sum(r.amount) as ever,
                    coalesce(sum(r.amount) filter (where r.ended_at >= :from and r.ended_at < :to), 0) as day
                from payment.refund r join payment.payment p on p.id = r.payment
                where r.way = 'ONLINE' and r.state = 'DONE'
                group by p.order_id
            )
            select o.dossier, o.agency, o.reference, o.amount, o.state = 'PAID' as paid,
                coalesce(p.transaction, '') as transaction,
                o.state = 'PAID' and p.at >= :from and p.at < :to
                    and o.reference not in (select reference from before where paid) as on_day,
                case when o.reference in (select reference from before where back) then 0
                    else coalesce(b.day, 0) end as back,
                coalesce(b.ever, 0) as back_ever
            from payment.orders o left join payment.payment p on p.order_id = o.id
            left join backs b on b.order_id = o.id
            where o.gateway = :gateway
              and (o.reference = any(cast(:references as text[]))
                or o.state = 'PAID' and o.ended_at >= :from and o.ended_at < :to
                or b.day > 0)
            order by o.reference
            """;

    /** After so many days nothing is heard any more of what was paid at a gateway. */
    private static final int LATEST = 7;

    private static final int AT_ONCE = 5_000;

    private final JdbcClient jdbc;

    DayListStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether it was not there before. */
    boolean insert(
            UUID id,
            UUID agency,
            String gateway,
            LocalDate day,
            List<DayLine> lines,
            Instant at,
            UUID by) {
        boolean fresh =
                jdbc.sql(INSERT_SQL)
                                .param("id", id)
                                .param("agency", agency)
                                .param("gateway", gateway)
                                .param("day", day)
                                .param("at", Sql.at(at))
                                .param("by", by)
                                .update()
                        == 1;
        for (int i = 0; fresh && i < lines.size(); i += AT_ONCE) {
            insert(id, lines.subList(i, Math.min(i + AT_ONCE, lines.size())));
        }
        return fresh;
    }

    private void insert(UUID id, List<DayLine> lines) {
        jdbc.sql(LINES_SQL)
                .param("list", id)
                .param("nos", lines.stream().map(DayLine::no).toArray(Integer[]::new))
                .param("references", lines.stream().map(DayLine::reference).toArray(String[]::new))
                .param(
                        "transactions",
                        lines.stream().map(DayLine::transaction).toArray(String[]::new))
                .param("amounts", lines.stream().map(DayLine::amount).toArray(Long[]::new))
                .param("paid", lines.stream().map(DayLine::paid).toArray(Boolean[]::new))
                .param("back", lines.stream().map(DayLine::back).toArray(Boolean[]::new))
                .update();
    }

    /** Those of agencies, or of a reader from before lists were of any. */
    List<DayList> all(Collection<UUID> agencies, UUID by, int most) {
        return of(ALL_SQL, agencies, by).param("most", most).query((row, n) -> list(row)).list();
    }

    Optional<DayList> find(UUID id, Collection<UUID> agencies, UUID by) {
        return of(FIND_SQL, agencies, by).param("id", id).query((row, n) -> list(row)).optional();
    }

    private JdbcClient.StatementSpec of(String sql, Collection<UUID> agencies, UUID by) {
        return jdbc.sql(sql)
                .param("agencies", agencies.stream().map(UUID::toString).toArray(String[]::new))
                .param("by", by);
    }

    private static DayList list(ResultSet row) throws SQLException {
        return new DayList(
                Objects.requireNonNull(row.getObject("id", UUID.class)),
                Objects.requireNonNull(row.getString("gateway")),
                Objects.requireNonNull(row.getObject("day", LocalDate.class)),
                Sql.instant(row, "read_at"),
                row.getInt("lines"),
                row.getLong("amount"),
                row.getLong("back"));
    }

    List<DayLine> lines(UUID list) {
        return jdbc.sql(OF_SQL)
                .param("list", list)
                .query((row, n) ->
                        new DayLine(
                                row.getInt("no"),
                                Objects.requireNonNull(row.getString("reference")),
                                Objects.requireNonNull(row.getString("transaction")),
                                row.getLong("amount"),
                                row.getBoolean("paid"),
                                row.getBoolean("back")))
                .list();
    }

    List<Settled> ours(String gateway, LocalDate day, Collection<String> references) {
        return jdbc.sql(OURS_SQL)
                .param("gateway", gateway)
                .param("day", day)
                .param("earliest", day.minusDays(LATEST))
                .param("from", Sql.at(Zones.instantOf(day.atStartOfDay())))
                .param("to", Sql.at(Zones.instantOf(day.plusDays(1).atStartOfDay())))
                .param("references", references.toArray(String[]::new))
                .query((row, n) ->
                        new Settled(
                                Objects.requireNonNull(row.getObject("dossier", UUID.class)),
                                Objects.requireNonNull(row.getObject("agency", UUID.class)),
                                Objects.requireNonNull(row.getString("reference")),
                                row.getLong("amount"),
                                row.getBoolean("paid"),
                                Objects.requireNonNull(row.getString("transaction")),
                                row.getBoolean("on_day"),
                                row.getLong("back"),
                                row.getLong("back_ever")))
                .list();
    }
}
