package vn.motcua.measure.indicator.catalogue;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.sql.Sql;
import vn.motcua.measure.indicator.Asked;

/**
 * Reads discrepancies that were found in a period and, by what had happened at its end, are
 * confirmed and not cured here. The row holds only how a ticket stands now, so what had happened is
 * read from its events.
 */
@Component
class TicketReader {

    private static final String CONFIRMED_SQL =
            """
            select d.id, d.code, d.name, d.type, d.due,
                (select cast(cast(r.payload as jsonb) ->> 'on' as date) from journal.event r
                 where r.stream_id = d.id and r.type = 'catalog.discrepancy-recommended'
                   and r.occurred_at < :end
                   and r.recorded_at <= coalesce(:known, 'infinity'::timestamptz)
                 order by r.version limit 1) as sent
            from catalog.discrepancy d
            cross join lateral (
                select e.type, cast(e.payload as jsonb) ->> 'cure' as cure from journal.event e
                where e.stream_id = d.id
                  and e.type in ('catalog.discrepancy-confirmed', 'catalog.discrepancy-dismissed')
                  and e.occurred_at < :end
                  and e.recorded_at <= coalesce(:known, 'infinity'::timestamptz)
                order by e.version desc limit 1) last
            where d.opened_on between :from and :to
              and last.type = 'catalog.discrepancy-confirmed' and last.cure = 'RECOMMENDATION'
            order by d.opened_on, d.code, d.id
            """;

    /**
     * @param type name of the sort of discrepancy
     * @param sent the day of the letter that recommends its cure; absent while there is none
     */
    record Confirmed(
            UUID id,
            String code,
            String name,
            String type,
            LocalDate due,
            @Nullable LocalDate sent) {}

    private final JdbcClient jdbc;

    TicketReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Confirmed> confirmed(Asked asked) {
        return jdbc.sql(CONFIRMED_SQL)
                .param("from", asked.from())
                .param("to", asked.to())
                .param("end", Sql.at(asked.end()))
                .param("known", Sql.at(asked.known().at()), Types.TIMESTAMP_WITH_TIMEZONE)
                .query((row, n) ->
                        new Confirmed(
                                Objects.requireNonNull(row.getObject("id", UUID.class)),
                                row.getString("code"),
                                row.getString("name"),
                                row.getString("type"),
                                Objects.requireNonNull(row.getObject("due", LocalDate.class)),
                                row.getObject("sent", LocalDate.class)))
                .list();
    }
}
