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

/** The rows of rounds and of their teams. */
@Component
class RoundStore {

    private static final String INSERT_SQL =
            """
            insert into inspection.round (id, agency, plan, form, state, title, mandate, from_day, to_day, money,
                opened_at, opened_by)
            values (:id, :agency, :plan, :form, 'DRAFT', :title, :mandate, :from, :to, :money, :at, :by)
            on conflict (id) do nothing
            """;
    private static final String UPDATE_SQL =
            """
            update inspection.round set title = :title, mandate = :mandate, from_day = :from, to_day = :to,
                money = :money
            where id = :id and state = 'DRAFT'
            """;
    private static final String LOCK_SQL =
            "select id from inspection.round where id = :id for update";

    /** Whoever sets times waits for each other, so that no two of one day pass unseen. */
    private static final String TIMES_SQL =
            "select true from (select pg_advisory_xact_lock(70250250)) as locked";

    private static final String MEMBER_SQL =
            """
            insert into inspection.member (round, staff, role) values (:round, :staff, :role)
            on conflict (round, staff) do update set role = excluded.role
            """;
    private static final String LEAVE_SQL =
            "delete from inspection.member where round = :round and staff = :staff";
    private static final String DECIDE_SQL =
            """
            update inspection.round set state = 'DECIDED', decision_number = :number, decided_on = :day,
                decision_file = :file, decision_file_name = :fileName
            where id = :id and state = 'DRAFT'
            """;
    private static final String END_SQL =
            """
            update inspection.round set state = 'ENDED', ended_on = :day
            where id = :id and state = 'DECIDED'
            """;
    private static final String CANCEL_SQL =
            """
            update inspection.round set state = 'CANCELLED', cancelled_for = :reason
            where id = :id and state in ('DRAFT', 'DECIDED')
            """;
    private static final String STATEMENTS_SQL =
            """
            update inspection.round set results = :results, shortcomings = :shortcomings, causes = :causes,
                proposals = :proposals
            where id = :id and state in ('DECIDED', 'ENDED')
            """;
    private static final String CONCLUDE_SQL =
            """
            update inspection.round set state = 'CONCLUDED', conclusion_number = :number, concluded_on = :day,
                conclusion_file = :file, conclusion_file_name = :fileName
            where id = :id and state = 'ENDED'
            """;
    private static final String MEMBERS_SQL =
            """
            select round, staff, role from inspection.member
            where cast(:id as uuid) is null or round = :id
            order by round, array_position(array['LEADER', 'DEPUTY', 'SECRETARY', 'MEMBER'], role), staff
            """;
    private static final String ROUNDS_SQL =
            """
            select id, agency, plan, form, state, title, mandate, from_day, to_day, money, decision_number,
                decided_on, decision_file, decision_file_name, ended_on, results, shortcomings, causes, proposals,
                conclusion_number, concluded_on, conclusion_file, conclusion_file_name, cancelled_for
            from inspection.round where cast(:id as uuid) is null or id = :id
            order by from_day desc, id
            """;

    private final JdbcClient jdbc;
    private final VisitStore visits;

    RoundStore(JdbcClient jdbc, VisitStore visits) {
        this.jdbc = jdbc;
        this.visits = visits;
    }

    /** False where it is there already. */
    boolean insert(
            UUID id,
            UUID agency,
            @Nullable UUID plan,
            InspectionForm form,
            InspectionRound.Decision decision,
            Instant at,
            UUID by) {
        return words(jdbc.sql(INSERT_SQL), decision)
                        .param("id", id)
                        .param("agency", agency)
                        .param("plan", plan, Types.OTHER)
                        .param("form", form.name())
                        .param("at", Sql.at(at))
                        .param("by", by)
                        .update()
                == 1;
    }

    /** False where its decision is issued. */
    boolean update(UUID id, InspectionRound.Decision decision) {
        return words(jdbc.sql(UPDATE_SQL), decision).param("id", id).update() == 1;
    }

    private static JdbcClient.StatementSpec words(
            JdbcClient.StatementSpec statement, InspectionRound.Decision decision) {
        return statement
                .param("title", decision.title())
                .param("mandate", decision.mandate())
                .param("from", decision.time().from())
                .param("to", decision.time().to())
                .param("money", decision.money());
    }

    /** Holds one, where it is there, until the transaction ends. */
    void lock(UUID id) {
        jdbc.sql(LOCK_SQL).param("id", id).query(UUID.class).optional();
    }

    /** Holds all times of visits until the transaction ends. */
    void lockTimes() {
        jdbc.sql(TIMES_SQL).query(Boolean.class).single();
    }

    void name(UUID round, TeamMember member) {
        jdbc.sql(MEMBER_SQL)
                .param("round", round)
                .param("staff", member.staff())
                .param("role", member.role().name())
                .update();
    }

    boolean leave(UUID round, UUID staff) {
        return jdbc.sql(LEAVE_SQL).param("round", round).param("staff", staff).update() == 1;
    }

    boolean decide(UUID id, InspectionRound.Paper paper) {
        return paper(jdbc.sql(DECIDE_SQL), id, paper);
    }

    boolean conclude(UUID id, InspectionRound.Paper paper) {
        return paper(jdbc.sql(CONCLUDE_SQL), id, paper);
    }

    private static boolean paper(
            JdbcClient.StatementSpec statement, UUID id, InspectionRound.Paper paper) {
        return statement
                        .param("id", id)
                        .param("number", paper.number())
                        .param("day", paper.on())
                        .param("file", paper.file())
                        .param("fileName", paper.fileName())
                        .update()
                == 1;
    }

    boolean end(UUID id, LocalDate day) {
        return jdbc.sql(END_SQL).param("id", id).param("day", day).update() == 1;
    }

    boolean cancel(UUID id, String reason) {
        return jdbc.sql(CANCEL_SQL).param("id", id).param("reason", reason).update() == 1;
    }

    boolean draft(UUID id, InspectionRound.Statements said) {
        return jdbc.sql(STATEMENTS_SQL)
                        .param("id", id)
                        .param("results", said.results())
                        .param("shortcomings", said.shortcomings())
                        .param("causes", said.causes())
                        .param("proposals", said.proposals())
                        .update()
                == 1;
    }

    /** The latest first. Four statements, however many there are. */
    List<InspectionRound> all() {
        return read(null);
    }

    Optional<InspectionRound> find(UUID id) {
        return read(id).stream().findFirst();
    }

    private List<InspectionRound> read(@Nullable UUID id) {
        Map<UUID, List<TeamMember>> teams = new HashMap<>();
        jdbc.sql(MEMBERS_SQL)
                .param("id", id, Types.OTHER)
                .query((row, n) ->
                        teams.computeIfAbsent(uuid(row, "round"), one -> new ArrayList<>())
                                .add(
                                        new TeamMember(
                                                uuid(row, "staff"),
                                                TeamRole.valueOf(row.getString("role")))))
                .list();
        Map<UUID, List<Visit>> visited = visits.byRound(id);
        return jdbc.sql(ROUNDS_SQL)
                .param("id", id, Types.OTHER)
                .query((row, n) -> {
                    UUID own = uuid(row, "id");
                    return round(
                            row,
                            own,
                            teams.getOrDefault(own, List.of()),
                            visited.getOrDefault(own, List.of()));
                })
                .list();
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, UUID.class));
    }

    private static InspectionRound.@Nullable Paper paper(ResultSet row, String day, String prefix)
            throws SQLException {
        LocalDate on = row.getObject(day, LocalDate.class);
        return on == null
                ? null
                : new InspectionRound.Paper(
                        row.getString(prefix + "_number"),
                        on,
                        row.getString(prefix + "_file"),
                        row.getString(prefix + "_file_name"));
    }

    private static InspectionRound round(
            ResultSet row, UUID id, List<TeamMember> team, List<Visit> visits) throws SQLException {
        return new InspectionRound(
                id,
                uuid(row, "agency"),
                row.getObject("plan", UUID.class),
                InspectionForm.valueOf(row.getString("form")),
                RoundState.valueOf(row.getString("state")),
                new InspectionRound.Decision(
                        row.getString("title"),
                        row.getString("mandate"),
                        InspectionPlanStore.span(row),
                        row.getString("money")),
                team,
                visits,
                paper(row, "decided_on", "decision"),
                row.getObject("ended_on", LocalDate.class),
                new InspectionRound.Statements(
                        row.getString("results"),
                        row.getString("shortcomings"),
                        row.getString("causes"),
                        row.getString("proposals")),
                paper(row, "concluded_on", "conclusion"),
                row.getString("cancelled_for"));
    }
}
