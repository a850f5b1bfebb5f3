package vn.motcua.inspection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.sql.Sql;

/** The rows of recommendations and of what was done about them. */
@Component
class RecommendationStore {

    private static final String INSERT_SQL =
            """
            insert into inspection.recommendation (id, visit, position, kind, words, owner, due, state)
            values (:id, :visit, :position, :kind, :words, :owner, :due, 'OPEN') on conflict (id) do nothing
            """;
    private static final String DROP_SQL = "delete from inspection.recommendation where id = :id";
    private static final String MOVE_SQL =
            """
            update inspection.recommendation set state = :after where id = :id and state = :before
            """;
    private static final String ACT_SQL =
            """
            insert into inspection.recommendation_act (recommendation, position, step, day, at, by_staff, note, file,
                file_name)
            values (:recommendation, :position, :step, :day, :at, :by, :note, :file, :fileName)
            """;
    private static final String ACTS_SQL =
            """
            select a.recommendation, a.position, a.step, a.day, a.at, a.by_staff, a.note, a.file, a.file_name
            from inspection.recommendation_act a
            join inspection.recommendation r on r.id = a.recommendation
            where (cast(:visits as uuid[]) is null or r.visit = any(cast(:visits as uuid[])))
                and (cast(:id as uuid) is null or r.id = :id)
            order by a.recommendation, a.position
            """;
    private static final String RECOMMENDATIONS_SQL =
            """
            select id, visit, position, kind, words, owner, due, state from inspection.recommendation
            where (cast(:visits as uuid[]) is null or visit = any(cast(:visits as uuid[])))
                and (cast(:id as uuid) is null or id = :id)
            order by due, visit, position
            """;

    private final JdbcClient jdbc;

    RecommendationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False where it is there already. */
    boolean insert(Recommendation one) {
        return jdbc.sql(INSERT_SQL)
                        .param("id", one.id())
                        .param("visit", one.visit())
                        .param("position", one.position())
                        .param("kind", one.kind().name())
                        .param("words", one.words())
                        .param("owner", one.owner())
                        .param("due", one.due())
                        .update()
                == 1;
    }

    void drop(UUID id) {
        jdbc.sql(DROP_SQL).param("id", id).update();
    }

    /** False where it stood elsewhere. */
    boolean move(UUID id, RecommendationState before, RecommendationState after) {
        return jdbc.sql(MOVE_SQL)
                        .param("id", id)
                        .param("before", before.name())
                        .param("after", after.name())
                        .update()
                == 1;
    }

    void act(UUID recommendation, Recommendation.Act act) {
        jdbc.sql(ACT_SQL)
                .param("recommendation", recommendation)
                .param("position", act.position())
                .param("step", act.step().name())
                .param("day", act.day())
                .param("at", Sql.at(act.at()))
                .param("by", act.by())
                .param("note", act.note())
                .param("file", act.file())
                .param("fileName", act.fileName())
                .update();
    }

    /** The first due first. */
    List<Recommendation> all() {
        return read(null, null);
    }

    List<Recommendation> of(UUID visit) {
        return of(List.of(visit));
    }

    /** Of some visits, the first due first. */
    List<Recommendation> of(List<UUID> visits) {
        return read(visits.stream().map(UUID::toString).toArray(String[]::new), null);
    }

    Optional<Recommendation> find(UUID id) {
        return read(null, id).stream().findFirst();
    }

    private List<Recommendation> read(String @Nullable [] visits, @Nullable UUID id) {
        Map<UUID, List<Recommendation.Act>> acts = new HashMap<>();
        jdbc.sql(ACTS_SQL)
                .param("visits", visits, Types.ARRAY)
                .param("id", id, Types.OTHER)
                .query((row, n) ->
                        acts.computeIfAbsent(uuid(row, "recommendation"), one -> new ArrayList<>())
                                .add(act(row)))
                .list();
        return jdbc.sql(RECOMMENDATIONS_SQL)
                .param("visits", visits, Types.ARRAY)
                .param("id", id, Types.OTHER)
                .query((row, n) ->
                        recommendation(row, acts.getOrDefault(uuid(row, "id"), List.of())))
                .list();
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, UUID.class));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, LocalDate.class));
    }

    private static Recommendation.Act act(ResultSet row) throws SQLException {
        return new Recommendation.Act(
                row.getInt("position"),
                RecommendationStep.valueOf(row.getString("step")),
                day(row, "day"),
                Sql.instant(row, "at"),
                uuid(row, "by_staff"),
                row.getString("note"),
                row.getString("file"),
                row.getString("file_name"));
    }

    private static Recommendation recommendation(ResultSet row, List<Recommendation.Act> acts)
            throws SQLException {
        return new Recommendation(
                uuid(row, "id"),
                uuid(row, "visit"),
                row.getInt("position"),
                RecommendationKind.valueOf(row.getString("kind")),
                row.getString("words"),
                row.getString("owner"),
                day(row, "due"),
                RecommendationState.valueOf(row.getString("state")),
                acts);
    }
}
