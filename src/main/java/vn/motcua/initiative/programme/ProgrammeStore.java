package vn.motcua.initiative.programme;

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

/** The rows of programmes and their tasks. */
@Component
class ProgrammeStore {

    private static final String INSERT_SQL =
            """
            insert into initiative.programme (id, agency, level, issuer, number, signed_on, received_on, title, scope,
                ends_on, local, file, file_name, recorded_at, recorded_by)
            values (:id, :agency, :level, :issuer, :number, :signedOn, :receivedOn, :title, :scope, :endsOn, :local,
                :file, :fileName, :at, :by)
            """;
    private static final String LOCK_SQL =
            "select id from initiative.programme where id = :id for update";
    private static final String PLAN_SQL =
            """
            update initiative.programme set plan_number = :number, plan_on = :day, plan_file = :file,
                plan_file_name = :fileName
            where id = :id and plan_on is null
            """;
    private static final String TASK_SQL =
            """
            insert into initiative.task (id, programme, position, words, lead, support, due, product)
            values (:id, :programme, :position, :words, :lead, cast(:support as uuid[]), :due, :product)
            on conflict (id) do nothing
            """;
    private static final String DONE_SQL =
            """
            update initiative.task set done_on = :day, done_number = :number, done_title = :title,
                done_file = :file, done_file_name = :fileName, done_by = :by
            where id = :id and done_on is null
            """;
    private static final String TASKS_SQL =
            """
            select id, programme, position, words, lead, support, due, product, done_on, done_number, done_title,
                done_file, done_file_name
            from initiative.task where cast(:id as uuid) is null or programme = :id
            order by programme, position
            """;
    private static final String PROGRAMMES_SQL =
            """
            select id, agency, level, issuer, number, signed_on, received_on, title, scope, ends_on, local, file,
                file_name, plan_number, plan_on, plan_file, plan_file_name
            from initiative.programme where cast(:id as uuid) is null or id = :id
            order by received_on desc, id
            """;

    private final JdbcClient jdbc;
    private final ProgrammeLimits limits;

    ProgrammeStore(JdbcClient jdbc, ProgrammeLimits limits) {
        this.jdbc = jdbc;
        this.limits = limits;
    }

    void insert(Programme one, Instant at, UUID by) {
        ProgrammeHead head = one.head();
        jdbc.sql(INSERT_SQL)
                .param("id", one.id())
                .param("agency", one.agency())
                .param("level", head.level().name())
                .param("issuer", head.issuer())
                .param("number", head.number())
                .param("signedOn", head.signedOn())
                .param("receivedOn", head.receivedOn())
                .param("title", head.title())
                .param("scope", head.scope())
                .param("endsOn", head.endsOn())
                .param("local", head.local())
                .param("file", one.file())
                .param("fileName", one.fileName())
                .param("at", Sql.at(at))
                .param("by", by)
                .update();
    }

    /** Holds one, where it is there, until the transaction ends. */
    void lock(UUID id) {
        jdbc.sql(LOCK_SQL).param("id", id).query(UUID.class).optional();
    }

    /** False where it has one already. */
    boolean plan(UUID id, Programme.Implementing plan) {
        return jdbc.sql(PLAN_SQL)
                        .param("id", id)
                        .param("number", plan.number())
                        .param("day", plan.on())
                        .param("file", plan.file())
                        .param("fileName", plan.fileName())
                        .update()
                == 1;
    }

    /** False where it is there already. */
    boolean add(ProgrammeTask task) {
        return jdbc.sql(TASK_SQL)
                        .param("id", task.id())
                        .param("programme", task.programme())
                        .param("position", task.position())
                        .param("words", task.words())
                        .param("lead", task.lead())
                        .param(
                                "support",
                                task.support().stream().map(UUID::toString).toArray(String[]::new))
                        .param("due", task.due())
                        .param("product", task.product())
                        .update()
                == 1;
    }

    /** False where it is done already. */
    boolean done(UUID task, ProgrammeTask.Done done, UUID by) {
        return jdbc.sql(DONE_SQL)
                        .param("id", task)
                        .param("day", done.on())
                        .param("number", done.number())
                        .param("title", done.title())
                        .param("file", done.file())
                        .param("fileName", done.fileName())
                        .param("by", by)
                        .update()
                == 1;
    }

    /** The last received first. Two statements, however many there are. */
    List<Programme> all() {
        return read(null);
    }

    Optional<Programme> find(UUID id) {
        return read(id).stream().findFirst();
    }

    private List<Programme> read(@Nullable UUID id) {
        Map<UUID, List<ProgrammeTask>> tasks = new HashMap<>();
        jdbc.sql(TASKS_SQL)
                .param("id", id, Types.OTHER)
                .query((row, n) ->
                        tasks.computeIfAbsent(uuid(row, "programme"), one -> new ArrayList<>())
                                .add(task(row)))
                .list();
        return jdbc.sql(PROGRAMMES_SQL)
                .param("id", id, Types.OTHER)
                .query((row, n) -> {
                    UUID own = uuid(row, "id");
                    return programme(row, own, tasks.getOrDefault(own, List.of()));
                })
                .list();
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, UUID.class));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, LocalDate.class));
    }

    private static ProgrammeTask task(ResultSet row) throws SQLException {
        LocalDate done = row.getObject("done_on", LocalDate.class);
        return new ProgrammeTask(
                uuid(row, "id"),
                uuid(row, "programme"),
                row.getInt("position"),
                row.getString("words"),
                uuid(row, "lead"),
                List.of((UUID[]) row.getArray("support").getArray()),
                day(row, "due"),
                row.getString("product"),
                done == null
                        ? null
                        : new ProgrammeTask.Done(
                                done,
                                row.getString("done_number"),
                                row.getString("done_title"),
                                row.getString("done_file"),
                                row.getString("done_file_name")));
    }

    private Programme programme(ResultSet row, UUID id, List<ProgrammeTask> tasks)
            throws SQLException {
        LocalDate planned = row.getObject("plan_on", LocalDate.class);
        UUID agency = uuid(row, "agency");
        LocalDate received = day(row, "received_on");
        return new Programme(
                id,
                agency,
                new ProgrammeHead(
                        SourceLevel.valueOf(row.getString("level")),
                        row.getString("issuer"),
                        row.getString("number"),
                        day(row, "signed_on"),
                        received,
                        row.getString("title"),
                        row.getString("scope"),
                        day(row, "ends_on"),
                        row.getBoolean("local")),
                row.getString("file"),
                row.getString("file_name"),
                planned == null
                        ? null
                        : new Programme.Implementing(
                                row.getString("plan_number"),
                                planned,
                                row.getString("plan_file"),
                                row.getString("plan_file_name")),
                limits.planBy(agency, received),
                tasks);
    }
}
