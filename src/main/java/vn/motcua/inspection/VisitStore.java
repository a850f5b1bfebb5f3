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

/** The rows of visits and of what was done in them. */
@Component
class VisitStore {

    private static final String INSERT_SQL =
            """
            insert into inspection.visit (id, round, unit, planned, way, from_day, to_day, state)
            values (:id, :round, :unit, :planned, :way, :from, :to, 'PLANNED') on conflict (id) do nothing
            """;
    private static final String MOVE_SQL =
            "update inspection.visit set state = :after where id = :id and state = :before";
    private static final String ACT_SQL =
            """
            insert into inspection.act (visit, position, step, day, signed_on, at, by_staff, number, note, file,
                file_name)
            values (:visit, :position, :step, :day, :signedOn, :at, :by, :number, :note, :file, :fileName)
            """;
    private static final String ROUND_SQL = "select round from inspection.visit where id = :id";
    private static final String ACTS_SQL =
            """
            select a.visit, a.position, a.step, a.day, a.signed_on, a.at, a.by_staff, a.number, a.note, a.file,
                a.file_name
            from inspection.act a join inspection.visit v on v.id = a.visit
            where cast(:round as uuid) is null or v.round = :round
            order by a.visit, a.position
            """;
    private static final String VISITS_SQL =
            """
            select id, round, unit, planned, way, from_day, to_day, state from inspection.visit
            where cast(:round as uuid) is null or round = :round order by round, from_day, id
            """;

    private final JdbcClient jdbc;

    VisitStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False where it is there already. */
    boolean insert(Visit one) {
        return jdbc.sql(INSERT_SQL)
                        .param("id", one.id())
                        .param("round", one.round())
                        .param("unit", one.unit())
                        .param("planned", one.planned(), Types.OTHER)
                        .param("way", one.way().name())
                        .param("from", one.time().from())
                        .param("to", one.time().to())
                        .update()
                == 1;
    }

    /** False where it stood elsewhere. */
    boolean move(UUID id, VisitState before, VisitState after) {
        return jdbc.sql(MOVE_SQL)
                        .param("id", id)
                        .param("before", before.name())
                        .param("after", after.name())
                        .update()
                == 1;
    }

    void act(UUID visit, VisitAct act) {
        jdbc.sql(ACT_SQL)
                .param("visit", visit)
                .param("position", act.position())
                .param("step", act.step().name())
                .param("day", act.day())
                .param("signedOn", act.signedOn(), Types.DATE)
                .param("at", Sql.at(act.at()))
                .param("by", act.by())
                .param("number", act.number())
                .param("note", act.note())
                .param("file", act.file())
                .param("fileName", act.fileName())
                .update();
    }

    /** The round that a visit belongs to. */
    Optional<UUID> roundOf(UUID visit) {
        return jdbc.sql(ROUND_SQL).param("id", visit).query(UUID.class).optional();
    }

    /** Visits by their rounds; of one round, or of all where it is null. */
    Map<UUID, List<Visit>> byRound(@Nullable UUID round) {
        Map<UUID, List<VisitAct>> acts = new HashMap<>();
        jdbc.sql(ACTS_SQL)
                .param("round", round, Types.OTHER)
                .query((row, n) ->
                        acts.computeIfAbsent(uuid(row, "visit"), one -> new ArrayList<>())
                                .add(act(row)))
                .list();
        Map<UUID, List<Visit>> all = new HashMap<>();
        jdbc.sql(VISITS_SQL)
                .param("round", round, Types.OTHER)
                .query((row, n) ->
                        all.computeIfAbsent(uuid(row, "round"), one -> new ArrayList<>())
                                .add(visit(row, acts.getOrDefault(uuid(row, "id"), List.of()))))
                .list();
        return all;
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, UUID.class));
    }

    private static VisitAct act(ResultSet row) throws SQLException {
        return new VisitAct(
                row.getInt("position"),
                VisitStep.valueOf(row.getString("step")),
                Objects.requireNonNull(row.getObject("day", LocalDate.class)),
                row.getObject("signed_on", LocalDate.class),
                Sql.instant(row, "at"),
                uuid(row, "by_staff"),
                row.getString("number"),
                row.getString("note"),
                row.getString("file"),
                row.getString("file_name"));
    }

    private static Visit visit(ResultSet row, List<VisitAct> acts) throws SQLException {
        return new Visit(
                uuid(row, "id"),
                uuid(row, "round"),
                uuid(row, "unit"),
                row.getObject("planned", UUID.class),
                InspectionWay.valueOf(row.getString("way")),
                InspectionPlanStore.span(row),
                VisitState.valueOf(row.getString("state")),
                acts);
    }
}
