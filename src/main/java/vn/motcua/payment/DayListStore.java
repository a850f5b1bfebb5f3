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
            insert into payment.day_list (id, gateway, day, read_at, read_by)
            values (:id, :gateway, :day, :at, :by)
            on conflict (id) do nothing
            """;
    private static final String LINES_SQL =
            """
            insert into payment.day_line (list, no, reference, transaction, amount, paid)
            select cast(:list as uuid), n, r, t, a, p
            from unnest(cast(:nos as integer[]), cast(:references as text[]), cast(:transactions as text[]),
                cast(:amounts as bigint[]), cast(:paid as boolean[])) as x (n, r, t, a, p)
            """;
    private static final String LIST_FRAGMENT =
            """
            select l.id, l.gateway, l.day, l.read_at,
                (select count(*) from payment.day_line x where x.list = l.id) as lines,
                (select coalesce(sum(x.amount), 0) from payment.day_line x where x.list = l.id and x.paid)
                    as amount
            from payment.day_list l
            """;
    private static final String ALL_SQL =
            LIST_FRAGMENT + "order by l.day desc, l.read_at desc limit :most";
    private static final String FIND_SQL = LIST_FRAGMENT + "where l.id = :id";
    private static final String OF_SQL =
            """
            select no, reference, transaction, amount, paid from payment.day_line
            where list = :list order by no
            """;

    /**
     * Orders that a list names, and those paid on its day, but not those that a list of the days
     * before has: what was paid there before midnight may be heard of here after it.
     */
    private static final String OURS_SQL =
            """
            select o.dossier, o.agency, o.reference, o.amount, o.state = 'PAID' as paid,
                coalesce(p.transaction, '') as transaction,
                o.state = 'PAID' and p.at >= :from and p.at < :to and o.reference not in (
                    select x.reference from payment.day_list l join payment.day_line x on x.list = l.id
                    where l.gateway = :gateway and l.day >= :earliest and l.day < :day and x.paid) as on_day
            from payment.orders o left join payment.payment p on p.order_id = o.id
            where o.gateway = :gateway
              and (o.reference = any(cast(:references as text[]))
                or o.state = 'PAID' and o.ended_at >= :from and o.ended_at < :to)
            order by o.reference
            """;

    /** After so many days nothing is heard any more of what was paid at a gateway. */
    private static final int LATEST = 7;

    private final JdbcClient jdbc;

    DayListStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether it was not there before. */
    boolean insert(
            UUID id, String gateway, LocalDate day, List<DayLine> lines, Instant at, UUID by) {
        boolean fresh =
                jdbc.sql(INSERT_SQL)
                                .param("id", id)
                                .param("gateway", gateway)
                                .param("day", day)
                                .param("at", Sql.at(at))
                                .param("by", by)
                                .update()
                        == 1;
        if (fresh) {
            jdbc.sql(LINES_SQL)
                    .param("list", id)
                    .param("nos", lines.stream().map(DayLine::no).toArray(Integer[]::new))
                    .param(
                            "references",
                            lines.stream().map(DayLine::reference).toArray(String[]::new))
                    .param(
                            "transactions",
                            lines.stream().map(DayLine::transaction).toArray(String[]::new))
                    .param("amounts", lines.stream().map(DayLine::amount).toArray(Long[]::new))
                    .param("paid", lines.stream().map(DayLine::paid).toArray(Boolean[]::new))
                    .update();
        }
        return fresh;
    }

    List<DayList> all(int most) {
        return jdbc.sql(ALL_SQL).param("most", most).query((row, n) -> list(row)).list();
    }

    Optional<DayList> find(UUID id) {
        return jdbc.sql(FIND_SQL).param("id", id).query((row, n) -> list(row)).optional();
    }

    private static DayList list(ResultSet row) throws SQLException {
        return new DayList(
                Objects.requireNonNull(row.getObject("id", UUID.class)),
                Objects.requireNonNull(row.getString("gateway")),
                Objects.requireNonNull(row.getObject("day", LocalDate.class)),
                Sql.instant(row, "read_at"),
                row.getInt("lines"),
                row.getLong("amount"));
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
                                row.getBoolean("paid")))
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
                                row.getBoolean("on_day")))
                .list();
    }
}
