package vn.motcua.measure.alert;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.sql.Sql;

/** Keeps alerts; none is ever changed. */
@Component
class AlertStore {

    private static final String LAST_SQL =
            """
            select distinct on (indicator, agency, track) id, plan, row, indicator, agency, kind, no, day,
                above, below, threshold, forecast, low, high, raised_at
            from measure.alert where plan = :plan
            order by indicator, agency, track, no desc
            """;
    private static final String NEWEST_SQL =
            """
            select id, plan, row, indicator, agency, kind, no, day, above, below, threshold, forecast,
                low, high, raised_at
            from measure.alert
            where agency is null or agency = any(cast(:agencies as uuid[]))
            order by raised_at desc, indicator, id limit :most
            """;
    private static final String FIND_SQL =
            """
            select id, plan, row, indicator, agency, kind, no, day, above, below, threshold, forecast,
                low, high, raised_at
            from measure.alert
            where id = :id and (agency is null or agency = any(cast(:agencies as uuid[])))
            """;
    private static final String INSERT_SQL =
            """
            insert into measure.alert (id, plan, row, indicator, agency, track, no, kind, day, above,
                below, threshold, forecast, low, high, raised_at)
            values (:id, :plan, :row, :indicator, cast(:agency as uuid), :track, :no, :kind, :day, :above,
                :below, :threshold, cast(:forecast as numeric), cast(:low as numeric),
                cast(:high as numeric), :at)
            on conflict do nothing
            """;
    private static final String TOLD_SQL =
            """
            insert into measure.alert_told (alert, staff)
            select :alert, staff from unnest(cast(:staff as uuid[])) staff
            """;
    private static final String SEEN_SQL =
            """
            insert into measure.alert_seen (alert, staff, seen_at) values (:alert, :staff, :at)
            on conflict do nothing
            """;
    private static final String SEEN_BY_SQL =
            "select alert from measure.alert_seen where staff = :staff and alert = any(cast(:alerts as uuid[]))";

    private final JdbcClient jdbc;

    AlertStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The last of each track of each target of a plan. */
    List<Alert> last(UUID plan) {
        return jdbc.sql(LAST_SQL).param("plan", plan).query(AlertStore::alert).list();
    }

    /** The newest of some agencies and of whole plans. */
    List<Alert> newest(Collection<UUID> agencies, int most) {
        return jdbc.sql(NEWEST_SQL)
                .param("agencies", texts(agencies))
                .param("most", most)
                .query(AlertStore::alert)
                .list();
    }

    boolean has(UUID id, Collection<UUID> agencies) {
        return jdbc.sql(FIND_SQL)
                .param("id", id)
                .param("agencies", texts(agencies))
                .query(AlertStore::alert)
                .optional()
                .isPresent();
    }

    /** False where another node wrote the same crossing. */
    boolean insert(Alert one) {
        Alert.Outlook outlook = one.outlook();
        return jdbc.sql(INSERT_SQL)
                        .param("id", one.id())
                        .param("plan", one.plan())
                        .param("row", one.row())
                        .param("indicator", one.indicator())
                        .param("agency", one.agency())
                        .param("track", one.kind().track().name())
                        .param("no", one.no())
                        .param("kind", one.kind().name())
                        .param("day", one.day())
                        .param("above", one.above())
                        .param("below", one.below())
                        .param("threshold", one.threshold())
                        .param("forecast", outlook == null ? null : outlook.value())
                        .param("low", outlook == null ? null : outlook.low())
                        .param("high", outlook == null ? null : outlook.high())
                        .param("at", Sql.at(one.raisedAt()))
                        .update()
                == 1;
    }

    void told(UUID alert, Collection<UUID> staff) {
        jdbc.sql(TOLD_SQL).param("alert", alert).param("staff", texts(staff)).update();
    }

    void seen(UUID alert, UUID staff, Instant at) {
        jdbc.sql(SEEN_SQL)
                .param("alert", alert)
                .param("staff", staff)
                .param("at", Sql.at(at))
                .update();
    }

    /** Those that somebody has looked at. */
    Set<UUID> seenBy(UUID staff, Collection<UUID> alerts) {
        return new HashSet<>(
                jdbc.sql(SEEN_BY_SQL)
                        .param("staff", staff)
                        .param("alerts", texts(alerts))
                        .query(UUID.class)
                        .list());
    }

    private static String[] texts(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).toArray(String[]::new);
    }

    private static Alert alert(ResultSet row, int n) throws SQLException {
        BigDecimal forecast = row.getBigDecimal("forecast");
        return new Alert(
                id(row, "id"),
                id(row, "plan"),
                id(row, "row"),
                row.getString("indicator"),
                row.getObject("agency", UUID.class),
                AlertKind.valueOf(row.getString("kind")),
                row.getInt("no"),
                Objects.requireNonNull(row.getObject("day", LocalDate.class)),
                row.getLong("above"),
                row.getLong("below"),
                row.getInt("threshold"),
                outlook(forecast, row.getBigDecimal("low"), row.getBigDecimal("high")),
                Sql.instant(row, "raised_at"));
    }

    private static Alert.@Nullable Outlook outlook(
            @Nullable BigDecimal value, @Nullable BigDecimal low, @Nullable BigDecimal high) {
        return value == null || low == null || high == null
                ? null
                : new Alert.Outlook(value, low, high);
    }

    private static UUID id(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, UUID.class));
    }
}
