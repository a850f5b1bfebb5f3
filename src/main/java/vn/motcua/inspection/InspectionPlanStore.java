package vn.motcua.inspection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
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

/** The rows of plans of inspections. */
@Component
class InspectionPlanStore {

    private static final String INSERT_SQL =
            """
            insert into inspection.plan (id, agency, year, purpose, content, team, participants, schedule, duties,
                funding, opened_at, opened_by)
            values (:id, :agency, :year, :purpose, :content, :team, :participants, :schedule, :duties, :funding, :at,
                :by)
            on conflict (id) do nothing
            """;
    private static final String UPDATE_SQL =
            """
            update inspection.plan set purpose = :purpose, content = :content, team = :team,
                participants = :participants, schedule = :schedule, duties = :duties, funding = :funding
            where id = :id and approved_on is null
            """;
    private static final String LOCK_SQL =
            "select id from inspection.plan where id = :id for update";
    private static final String UNIT_SQL =
            """
            insert into inspection.planned_unit (id, plan, unit, way, from_day, to_day)
            values (:id, :plan, :unit, :way, :from, :to) on conflict (id) do nothing
            """;
    private static final String DROP_SQL =
            "delete from inspection.planned_unit where id = :id and plan = :plan";
    private static final String APPROVE_SQL =
            """
            update inspection.plan set number = :number, approved_on = :day, approved_by = :by, file = :file,
                file_name = :fileName
            where id = :id and approved_on is null
            """;
    private static final String SEND_SQL =
            "update inspection.plan set sent_on = :day where id = :id and sent_on is null";
    private static final String UNITS_SQL =
            """
            select id, plan, unit, way, from_day, to_day from inspection.planned_unit
            where cast(:id as uuid) is null or plan = :id order by plan, from_day, id
            """;
    private static final String PLANS_SQL =
            """
            select id, agency, year, purpose, content, team, participants, schedule, duties, funding, number,
                approved_on, file, file_name, sent_on
            from inspection.plan where cast(:id as uuid) is null or id = :id order by year desc, opened_at desc, id
            """;

    private final JdbcClient jdbc;

    InspectionPlanStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False where it is there already. */
    boolean insert(UUID id, UUID agency, int year, PlanItems items, Instant at, UUID by) {
        return jdbc.sql(INSERT_SQL)
                        .param("id", id)
                        .param("agency", agency)
                        .param("year", year)
                        .params(items.texts())
                        .param("at", Sql.at(at))
                        .param("by", by)
                        .update()
                == 1;
    }

    /** False where it is approved. */
    boolean update(UUID id, PlanItems items) {
        return jdbc.sql(UPDATE_SQL).param("id", id).params(items.texts()).update() == 1;
    }

    /** Holds one, where it is there, until the transaction ends. */
    void lock(UUID id) {
        jdbc.sql(LOCK_SQL).param("id", id).query(UUID.class).optional();
    }

    /** False where it is there already. */
    boolean add(UUID plan, InspectionPlan.PlannedUnit row) {
        return jdbc.sql(UNIT_SQL)
                        .param("id", row.id())
                        .param("plan", plan)
                        .param("unit", row.unit())
                        .param("way", row.way().name())
                        .param("from", row.time().from())
                        .param("to", row.time().to())
                        .update()
                == 1;
    }

    boolean drop(UUID plan, UUID row) {
        return jdbc.sql(DROP_SQL).param("id", row).param("plan", plan).update() == 1;
    }

    boolean approve(UUID id, InspectionPlan.Approval approval, UUID by) {
        return jdbc.sql(APPROVE_SQL)
                        .param("id", id)
                        .param("number", approval.number())
                        .param("day", approval.on())
                        .param("by", by)
                        .param("file", approval.file())
                        .param("fileName", approval.fileName())
                        .update()
                == 1;
    }

    boolean send(UUID id, LocalDate day) {
        return jdbc.sql(SEND_SQL).param("id", id).param("day", day).update() == 1;
    }

    /** The latest year first. Two statements, however many there are. */
    List<InspectionPlan> all() {
        return read(null);
    }

    Optional<InspectionPlan> find(UUID id) {
        return read(id).stream().findFirst();
    }

    private List<InspectionPlan> read(@Nullable UUID id) {
        Map<UUID, List<InspectionPlan.PlannedUnit>> units = new HashMap<>();
        jdbc.sql(UNITS_SQL)
                .param("id", id, Types.OTHER)
                .query((row, n) ->
                        units.computeIfAbsent(uuid(row, "plan"), one -> new ArrayList<>())
                                .add(unit(row)))
                .list();
        return jdbc.sql(PLANS_SQL)
                .param("id", id, Types.OTHER)
                .query((row, n) -> plan(row, units.getOrDefault(uuid(row, "id"), List.of())))
                .list();
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, UUID.class));
    }

    private static InspectionPlan.PlannedUnit unit(ResultSet row) throws SQLException {
        return new InspectionPlan.PlannedUnit(
                uuid(row, "id"),
                uuid(row, "unit"),
                InspectionWay.valueOf(row.getString("way")),
                span(row));
    }

    static Span span(ResultSet row) throws SQLException {
        return new Span(
                Objects.requireNonNull(row.getObject("from_day", LocalDate.class)),
                Objects.requireNonNull(row.getObject("to_day", LocalDate.class)));
    }

    private static InspectionPlan plan(ResultSet row, List<InspectionPlan.PlannedUnit> units)
            throws SQLException {
        LocalDate approved = row.getObject("approved_on", LocalDate.class);
        return new InspectionPlan(
                uuid(row, "id"),
                uuid(row, "agency"),
                row.getInt("year"),
                new PlanItems(
                        row.getString("purpose"),
                        row.getString("content"),
                        row.getString("team"),
                        row.getString("participants"),
                        row.getString("schedule"),
                        row.getString("duties"),
                        row.getString("funding")),
                units,
                approved == null
                        ? null
                        : new InspectionPlan.Approval(
                                row.getString("number"),
                                approved,
                                row.getString("file"),
                                row.getString("file_name")),
                row.getObject("sent_on", LocalDate.class));
    }
}
