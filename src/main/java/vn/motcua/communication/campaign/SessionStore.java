package vn.motcua.communication.campaign;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.Zones;
import vn.motcua.kernel.sql.Sql;

/** The rows of training sessions. */
@Component
class SessionStore {

    private static final String INSERT_SQL =
            """
            insert into communication.session (id, campaign, unit, day, place, subject, material, heads, recorded_by,
                recorded_at)
            values (:id, :campaign, :unit, :day, :place, :subject, :material, :heads, :by, :at)
            on conflict (id) do nothing
            """;
    private static final String STAFF_SQL =
            "insert into communication.session_staff (session, staff) values (:session, :staff)";
    private static final String STRIKE_SQL =
            """
            update communication.session set struck_at = :at, struck_for = :why
            where id = :id and struck_at is null
            """;
    private static final String ALL_SQL =
            """
            select id, campaign, unit, day, place, subject, material, heads, struck_at, struck_for
            from communication.session order by day desc, recorded_at desc
            """;
    private static final String CAME_SQL = "select session, staff from communication.session_staff";

    private final JdbcClient jdbc;

    SessionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False where it is there already. */
    boolean insert(TrainingSession session, UUID by, Instant at) {
        boolean is =
                jdbc.sql(INSERT_SQL)
                                .param("id", session.id())
                                .param("campaign", session.campaign())
                                .param("unit", session.unit())
                                .param("day", session.day())
                                .param("place", session.place())
                                .param("subject", session.subject())
                                .param("material", session.material())
                                .param("heads", session.heads())
                                .param("by", by)
                                .param("at", Sql.at(at))
                                .update()
                        == 1;
        if (is) {
            session.staff()
                    .forEach(one ->
                            jdbc.sql(STAFF_SQL)
                                    .param("session", session.id())
                                    .param("staff", one)
                                    .update());
        }
        return is;
    }

    /** False where it was struck already. */
    boolean strike(UUID id, Instant at, String why) {
        return jdbc.sql(STRIKE_SQL)
                        .param("id", id)
                        .param("at", Sql.at(at))
                        .param("why", why)
                        .update()
                == 1;
    }

    /** The last first. Two statements, however many there are. */
    List<TrainingSession> all() {
        Map<UUID, List<UUID>> came = new HashMap<>();
        jdbc.sql(CAME_SQL)
                .query((row, n) ->
                        came.computeIfAbsent(uuid(row, "session"), id -> new ArrayList<>())
                                .add(uuid(row, "staff")))
                .list();
        return jdbc.sql(ALL_SQL).query((row, n) -> session(row, came)).list();
    }

    private static TrainingSession session(ResultSet row, Map<UUID, List<UUID>> came)
            throws SQLException {
        UUID id = uuid(row, "id");
        Instant struck = Sql.instantOrNull(row, "struck_at");
        return new TrainingSession(
                id,
                uuid(row, "campaign"),
                uuid(row, "unit"),
                Objects.requireNonNull(row.getObject("day", LocalDate.class)),
                row.getString("place"),
                row.getString("subject"),
                row.getString("material"),
                came.getOrDefault(id, List.of()),
                row.getInt("heads"),
                struck == null ? null : Zones.dayOf(struck),
                row.getString("struck_for"));
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, UUID.class));
    }
}
