package vn.motcua.measure;

import java.sql.Types;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.sql.Sql;

/**
 * Reads figures of whole months: by all that is known off their sums, as known before off the days
 * that the sums are made of.
 *
 * <p>Months are named one by one and versions, of which there may be thousands, stand in a
 * sub-select of their own, which is hashed once: a plan that the server keeps for all askings then
 * knows about how much it reads.
 */
@Component
class MonthStore {

    private static final String FLOWS_SQL =
            """
            select agency, version, counted, sum(n) as n from measure.month_total
            where month = any(cast(:months as date[]))
              and agency = any(cast(:agencies as uuid[])) and coalesce(version in (select unnest(cast(:versions as uuid[]))), false)
              and counted = any(cast(:flows as text[]))
            group by agency, version, counted having sum(n) <> 0
            """;
    private static final String FLOWS_KNOWN_SQL =
            """
            select agency, version, counted, sum(n) as n from measure.delta
            where day >= :from and day < cast(:to as date) + interval '1 month' and known <= :known
              and agency = any(cast(:agencies as uuid[])) and coalesce(version in (select unnest(cast(:versions as uuid[]))), false)
              and counted = any(cast(:flows as text[]))
            group by agency, version, counted having sum(n) <> 0
            """;

    private static final String MOVED_SQL =
            """
            select month, counted, sum(n) as n from measure.month_total
            where month = any(cast(:months as date[]))
              and agency = any(cast(:agencies as uuid[])) and coalesce(version in (select unnest(cast(:versions as uuid[]))), false)
            group by month, counted
            """;

    private static final String MOVED_KNOWN_SQL =
            """
            select date_trunc('month', day)::date as month, counted, sum(n) as n from measure.delta
            where day >= :from and day < cast(:to as date) + interval '1 month' and known <= :known
              and agency = any(cast(:agencies as uuid[])) and coalesce(version in (select unnest(cast(:versions as uuid[]))), false)
            group by 1, counted
            """;

    /** Facts, as known, that were let in or ended in the months. */
    private static final String HAPPENED_SQL =
            """
            select dossier, known_from, known_to, agency, resolver, version, channel, standings
            from measure.fact
            where ((received_at >= :begin and received_at < :end) or (ended_at >= :begin and ended_at < :end))
              and agency = any(cast(:agencies as uuid[])) and coalesce(version in (select unnest(cast(:versions as uuid[]))), false)
              and known_from <= coalesce(:known, 'infinity'::timestamptz)
              and coalesce(known_to > coalesce(:known, 'infinity'::timestamptz), true)
            """;

    private final JdbcClient jdbc;

    MonthStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Months.Placed> flows(MonthsAsked asked) {
        return of(asked.known() == null ? FLOWS_SQL : FLOWS_KNOWN_SQL, asked)
                .query((row, n) ->
                        new Months.Placed(
                                Objects.requireNonNull(row.getObject("agency", UUID.class)),
                                Objects.requireNonNull(row.getObject("version", UUID.class)),
                                Counted.valueOf(row.getString("counted")),
                                row.getLong("n")))
                .list();
    }

    List<Months.Moved> moved(MonthsAsked asked) {
        return of(asked.known() == null ? MOVED_SQL : MOVED_KNOWN_SQL, asked)
                .query((row, n) ->
                        new Months.Moved(
                                YearMonth.from(
                                        Objects.requireNonNull(
                                                row.getObject("month", LocalDate.class))),
                                Counted.valueOf(row.getString("counted")),
                                row.getLong("n")))
                .list();
    }

    private JdbcClient.StatementSpec of(String sql, MonthsAsked asked) {
        JdbcClient.StatementSpec statement =
                jdbc.sql(sql)
                        .param("agencies", texts(asked.agencies()))
                        .param("versions", texts(asked.versions()))
                        .param("flows", Counted.flows());
        return asked.known() == null
                ? statement.param("months", months(asked))
                : statement
                        .param("from", asked.from().atDay(1))
                        .param("to", asked.to().atDay(1))
                        .param("known", asked.known());
    }

    private static String[] months(MonthsAsked asked) {
        return Stream.iterate(asked.from(), m -> !m.isAfter(asked.to()), m -> m.plusMonths(1))
                .map(month -> month.atDay(1).toString())
                .toArray(String[]::new);
    }

    List<Fact> happened(MonthsAsked asked) {
        return jdbc
                .sql(HAPPENED_SQL)
                .param("begin", Sql.at(asked.begin()))
                .param("end", Sql.at(asked.end()))
                .param("agencies", texts(asked.agencies()))
                .param("versions", texts(asked.versions()))
                .param("known", Sql.at(asked.asKnown().at()), Types.TIMESTAMP_WITH_TIMEZONE)
                .query(FactStore::known)
                .list()
                .stream()
                .map(Known::fact)
                .toList();
    }

    private static String[] texts(Set<UUID> ids) {
        return ids.stream().map(UUID::toString).toArray(String[]::new);
    }
}
