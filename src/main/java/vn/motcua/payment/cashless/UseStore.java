package vn.motcua.payment.cashless;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.sql.Sql;

/** What was paid online or asked for by a notice, by agency and procedure. */
@Component
class UseStore {

    private static final String USES_SQL =
            """
            select p.agency, p.procedure, coalesce(o.gateway, 'transfer') as via, count(*) as times,
                cast(max(p.at) at time zone 'Asia/Ho_Chi_Minh' as date) as last
            from payment.payment p left join payment.orders o on o.id = p.order_id
            where p.agency = any(cast(:agencies as uuid[])) and p.way in ('ONLINE', 'TRANSFER')
              and p.at >= :start and p.at < :end
            group by 1, 2, 3
            """;
    private static final String BY_NOTICE_SQL =
            """
            select distinct agency, procedure from payment.obligation
            where agency = any(cast(:agencies as uuid[])) and kind = 'TAX' and made_at < :end
              and not (state = 'DROPPED' and ended_at < :end)
            """;

    /** A procedure at an agency. */
    record Place(UUID agency, String procedure) {}

    private final JdbcClient jdbc;

    UseStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What was paid by something other than cash and card, money astray too: it came.
     *
     * @param start the first moment, {@code end} the first one after
     */
    Map<Place, List<Use>> uses(Collection<UUID> agencies, Instant start, Instant end) {
        Map<Place, List<Use>> uses = new HashMap<>();
        jdbc.sql(USES_SQL)
                .param("agencies", texts(agencies))
                .param("start", Sql.at(start))
                .param("end", Sql.at(end))
                .query(row -> {
                    Place place =
                            new Place(
                                    Objects.requireNonNull(row.getObject("agency", UUID.class)),
                                    row.getString("procedure"));
                    LocalDate last = Objects.requireNonNull(row.getObject("last", LocalDate.class));
                    long times = row.getLong("times");
                    PayChannel.via(row.getString("via"))
                            .ifPresent(channel ->
                                    uses.computeIfAbsent(place, _ -> new ArrayList<>())
                                            .add(new Use(channel, last, times)));
                });
        return uses;
    }

    /** Where somebody was asked to pay what no fee line says: taxes and the like. */
    Set<Place> byNotice(Collection<UUID> agencies, Instant end) {
        return new HashSet<>(
                jdbc.sql(BY_NOTICE_SQL)
                        .param("agencies", texts(agencies))
                        .param("end", Sql.at(end))
                        .query((row, n) ->
                                new Place(
                                        Objects.requireNonNull(row.getObject("agency", UUID.class)),
                                        row.getString("procedure")))
                        .list());
    }

    private static String[] texts(Collection<UUID> agencies) {
        return agencies.stream().map(UUID::toString).toArray(String[]::new);
    }
}
