package vn.motcua.initiative;

import java.sql.Array;
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

/** The rows of initiatives. */
@Component
class InitiativeStore {

    private static final String INSERT_SQL =
            """
            insert into initiative.initiative (id, unit, proposed_by, begun_at, state, name, authors, problem,
                solution, novelty, scope, procedures, saved_days, saved_papers, saved_dong, saved_hours)
            values (:id, :unit, :by, :at, 'DRAFT', :name, :authors, :problem, :solution, :novelty, :scope,
                cast(:procedures as text[]), :days, :papers, :dong, :hours)
            on conflict (id) do nothing
            """;
    private static final String UPDATE_SQL =
            """
            update initiative.initiative set name = :name, authors = :authors, problem = :problem,
                solution = :solution, novelty = :novelty, scope = :scope,
                procedures = cast(:procedures as text[]), saved_days = :days, saved_papers = :papers,
                saved_dong = :dong, saved_hours = :hours
            where id = :id and state in ('DRAFT', 'RETURNED')
            """;
    private static final String LOCK_SQL =
            "select id from initiative.initiative where id = :id for update";
    private static final String MOVE_SQL =
            "update initiative.initiative set state = :after where id = :id and state = :before";
    private static final String LIST_SQL =
            """
            update initiative.initiative set state = :after, list = :list
            where id = :id and state = :before
            """;
    private static final String JOIN_SQL =
            """
            update initiative.initiative set state = 'JOINED', joined_to = :to
            where id = :id and state = 'ACCEPTED'
            """;
    private static final String ACT_SQL =
            """
            insert into initiative.act (initiative, position, step, day, at, by_staff, number, note, file, file_name)
            values (:initiative, :position, :step, :day, :at, :by, :number, :note, :file, :fileName)
            """;
    private static final String APPLY_SQL =
            """
            insert into initiative.application (initiative, unit, from_day)
            values (:initiative, :unit, :day) on conflict (initiative, unit) do nothing
            """;
    private static final String ACTS_SQL =
            """
            select initiative, position, step, day, at, by_staff, number, note, file, file_name
            from initiative.act where cast(:id as uuid) is null or initiative = :id
            order by initiative, position
            """;
    private static final String APPLICATIONS_SQL =
            """
            select initiative, unit, from_day from initiative.application
            where cast(:id as uuid) is null or initiative = :id order by from_day, unit
            """;
    private static final String INITIATIVES_SQL =
            """
            select id, unit, proposed_by, begun_at, state, name, authors, problem, solution, novelty, scope,
                procedures, saved_days, saved_papers, saved_dong, saved_hours, list, joined_to
            from initiative.initiative where cast(:id as uuid) is null or id = :id
            order by begun_at desc, id
            """;

    private final JdbcClient jdbc;

    InitiativeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False where it is there already. */
    boolean insert(Initiative one) {
        return words(jdbc.sql(INSERT_SQL), one.proposal())
                        .param("id", one.id())
                        .param("unit", one.unit())
                        .param("by", one.proposedBy())
                        .param("at", Sql.at(one.begunAt()))
                        .update()
                == 1;
    }

    /** False where its words are not changed any more. */
    boolean update(UUID id, Proposal proposal) {
        return words(jdbc.sql(UPDATE_SQL), proposal).param("id", id).update() == 1;
    }

    private static JdbcClient.StatementSpec words(
            JdbcClient.StatementSpec statement, Proposal proposal) {
        Expected expected = proposal.expected();
        return statement
                .param("name", proposal.name())
                .param("authors", proposal.authors())
                .param("problem", proposal.problem())
                .param("solution", proposal.solution())
                .param("novelty", proposal.novelty())
                .param("scope", proposal.scope())
                .param("procedures", proposal.procedures().toArray(String[]::new))
                .param("days", expected.days(), Types.NUMERIC)
                .param("papers", expected.papers(), Types.NUMERIC)
                .param("dong", expected.dong(), Types.NUMERIC)
                .param("hours", expected.hours(), Types.NUMERIC);
    }

    /** Holds one, where it is there, until the transaction ends. */
    void lock(UUID id) {
        jdbc.sql(LOCK_SQL).param("id", id).query(UUID.class).optional();
    }

    /** False where it stood elsewhere. */
    boolean move(UUID id, InitiativeState before, InitiativeState after) {
        return jdbc.sql(MOVE_SQL)
                        .param("id", id)
                        .param("before", before.name())
                        .param("after", after.name())
                        .update()
                == 1;
    }

    /** Into a list, or out of it again; false where it stood elsewhere. */
    boolean list(UUID id, InitiativeState before, InitiativeState after, @Nullable UUID list) {
        return jdbc.sql(LIST_SQL)
                        .param("id", id)
                        .param("before", before.name())
                        .param("after", after.name())
                        .param("list", list, Types.OTHER)
                        .update()
                == 1;
    }

    boolean join(UUID id, UUID to) {
        return jdbc.sql(JOIN_SQL).param("id", id).param("to", to).update() == 1;
    }

    void act(UUID initiative, InitiativeAct act) {
        jdbc.sql(ACT_SQL)
                .param("initiative", initiative)
                .param("position", act.position())
                .param("step", act.step().name())
                .param("day", act.day())
                .param("at", Sql.at(act.at()))
                .param("by", act.by())
                .param("number", act.number())
                .param("note", act.note())
                .param("file", act.file())
                .param("fileName", act.fileName())
                .update();
    }

    /** False where the unit applies it already. */
    boolean apply(UUID initiative, UUID unit, LocalDate from) {
        return jdbc.sql(APPLY_SQL)
                        .param("initiative", initiative)
                        .param("unit", unit)
                        .param("day", from)
                        .update()
                == 1;
    }

    /** Newest first. Three statements, however many there are. */
    List<Initiative> all() {
        return read(null);
    }

    Optional<Initiative> find(UUID id) {
        return read(id).stream().findFirst();
    }

    private List<Initiative> read(@Nullable UUID id) {
        Map<UUID, List<InitiativeAct>> acts = new HashMap<>();
        jdbc.sql(ACTS_SQL)
                .param("id", id, Types.OTHER)
                .query((row, n) ->
                        acts.computeIfAbsent(uuid(row, "initiative"), one -> new ArrayList<>())
                                .add(act(row)))
                .list();
        Map<UUID, List<Application>> applications = new HashMap<>();
        jdbc.sql(APPLICATIONS_SQL)
                .param("id", id, Types.OTHER)
                .query((row, n) ->
                        applications
                                .computeIfAbsent(uuid(row, "initiative"), one -> new ArrayList<>())
                                .add(new Application(uuid(row, "unit"), day(row, "from_day"))))
                .list();
        return jdbc.sql(INITIATIVES_SQL)
                .param("id", id, Types.OTHER)
                .query((row, n) -> {
                    UUID own = uuid(row, "id");
                    return initiative(
                            row,
                            own,
                            acts.getOrDefault(own, List.of()),
                            applications.getOrDefault(own, List.of()));
                })
                .list();
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, UUID.class));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, LocalDate.class));
    }

    private static InitiativeAct act(ResultSet row) throws SQLException {
        return new InitiativeAct(
                row.getInt("position"),
                InitiativeStep.valueOf(row.getString("step")),
                day(row, "day"),
                Sql.instant(row, "at"),
                uuid(row, "by_staff"),
                row.getString("number"),
                row.getString("note"),
                row.getString("file"),
                row.getString("file_name"));
    }

    private static Initiative initiative(
            ResultSet row, UUID id, List<InitiativeAct> acts, List<Application> applications)
            throws SQLException {
        Array procedures = row.getArray("procedures");
        return new Initiative(
                id,
                uuid(row, "unit"),
                uuid(row, "proposed_by"),
                Sql.instant(row, "begun_at"),
                InitiativeState.valueOf(row.getString("state")),
                new Proposal(
                        row.getString("name"),
                        row.getString("authors"),
                        row.getString("problem"),
                        row.getString("solution"),
                        row.getString("novelty"),
                        row.getString("scope"),
                        List.of((String[]) procedures.getArray()),
                        new Expected(
                                row.getBigDecimal("saved_days"),
                                row.getBigDecimal("saved_papers"),
                                row.getBigDecimal("saved_dong"),
                                row.getBigDecimal("saved_hours"))),
                row.getObject("list", UUID.class),
                row.getObject("joined_to", UUID.class),
                acts,
                applications);
    }
}
