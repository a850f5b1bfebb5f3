package vn.motcua.offsystem;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.VietnameseText;
import vn.motcua.kernel.Zones;
import vn.motcua.kernel.sql.Sql;
import vn.motcua.kernel.sql.Where;

/** The rows of lines and of what was done with them. */
@Component
class CaseStore {

    private static final String LINES_FRAGMENT =
            """
            select l.*, coalesce(c.code, '') as dossier_code
            from offsystem.line l
            join offsystem.list s on s.id = l.list and s.state = 'TAKEN'
            left join dossier.dossier c on c.dossier_id = l.dossier
            """;
    private static final String ONE_SQL =
            """
            select l.*, coalesce(c.code, '') as dossier_code
            from offsystem.line l
            join offsystem.list s on s.id = l.list and s.state <> 'READ'
            left join dossier.dossier c on c.dossier_id = l.dossier
            where l.id = :id and l.unit = any(cast(:units as uuid[]))
            """;
    private static final String FIRST_LINES_SQL =
            """
            select l.*, coalesce(c.code, '') as dossier_code
            from offsystem.line l left join dossier.dossier c on c.dossier_id = l.dossier
            where l.list = :list order by l.no limit :most
            """;
    private static final String COUNTS_SQL =
            """
            select l.state, count(*) as n from offsystem.line l
            join offsystem.list s on s.id = l.list and s.state = 'TAKEN'
            where l.unit = any(cast(:units as uuid[]))
            group by l.state
            """;
    private static final String LOCK_SQL =
            """
            select l.state from offsystem.line l
            join offsystem.list s on s.id = l.list and s.state = 'TAKEN'
            where l.id = :id for update
            """;
    private static final String MOVE_SQL =
            """
            update offsystem.line set state = :state, dossier = :dossier, entered_on = :enteredOn,
                unit = :unit, procedure = :procedure, field = :field, case_day = :caseDay
            where id = :id
            """;
    private static final String ACT_SQL =
            """
            insert into offsystem.act (line, position, step, at, by_staff, note, dossier)
            select :line, coalesce(max(position), 0) + 1, :step, :at, :by, :note, :dossier
            from offsystem.act where line = :line
            """;
    private static final String ACTS_SQL =
            """
            select position, step, at, by_staff, note, dossier from offsystem.act
            where line = :line order by position
            """;
    private static final String CANDIDATES_SQL =
            """
            select c.*, d.code, d.procedure, d.received_at, d.resolved_at,
                coalesce(a.organisation, a.full_name, '') as name
            from offsystem.candidate c
            join dossier.dossier d on d.dossier_id = c.dossier
            left join dossier.applicant a on a.dossier_id = c.dossier
            where c.line = :line
            order by c.score desc, c.dossier
            """;
    private static final String DOSSIER_SQL =
            """
            select d.dossier_id, d.agency_id, d.procedure,
                coalesce(p.filed_at, d.received_at) as entered_at
            from dossier.dossier d left join dossier.posted p on p.dossier_id = d.dossier_id
            where d.dossier_id = coalesce(cast(:id as uuid),
                (select dossier_id from dossier.code where code = :code))
            """;
    private static final String IS_MATCHED_SQL =
            """
            select exists (select from offsystem.line l
                join offsystem.list s on s.id = l.list and s.state = 'TAKEN'
                where l.dossier = :dossier and l.kind = :kind and l.id <> :line)
            """;

    /** A dossier that a line is said to be. */
    record Found(UUID id, UUID agency, String procedure, LocalDate enteredOn) {}

    private final JdbcClient jdbc;

    CaseStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest day first, then as the list has them. */
    List<RegisterLine> lines(CaseFilter filter, int from, int most) {
        // Said beside the states, or the database does not see that its index of cases is enough.
        String cases =
                filter.states().contains(LineState.MATCHED) ? "true" : "l.state <> 'MATCHED'";
        Where where =
                new Where()
                        .always("l.unit = any(cast(:units as uuid[]))")
                        .always(cases)
                        .always("l.state = any(cast(:states as text[]))")
                        .when(
                                filter.kind() == null ? null : filter.kind().name(),
                                "kind",
                                "l.kind = :kind")
                        .when(blank(filter.field()), "field", "l.field = :field")
                        .when(filter.list(), "list", "l.list = :list")
                        .when(
                                blank(VietnameseText.fold(filter.text())),
                                "text",
                                "l.folded_name || ' ' || l.folded_words || ' ' || l.folded_number"
                                        + " like '%' || :text || '%'");
        return jdbc.sql(
                        LINES_FRAGMENT
                                + where.clause()
                                + " order by l.case_day desc, l.list, l.no limit :most offset :skip")
                .params(where.parameters())
                .param("units", texts(filter.units()))
                .param("states", filter.states().stream().map(Enum::name).toArray(String[]::new))
                .param("most", most)
                .param("skip", from)
                .query((row, n) -> line(row))
                .list();
    }

    private static @Nullable String blank(String text) {
        return text.isBlank() ? null : text;
    }

    private static String[] texts(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).toArray(String[]::new);
    }

    Optional<RegisterLine> find(UUID id, Collection<UUID> units) {
        return jdbc.sql(ONE_SQL)
                .param("id", id)
                .param("units", texts(units))
                .query((row, n) -> line(row))
                .optional();
    }

    /** The first lines of a list, taken or not. */
    List<RegisterLine> first(UUID list, int most) {
        return jdbc.sql(FIRST_LINES_SQL)
                .param("list", list)
                .param("most", most)
                .query((row, n) -> line(row))
                .list();
    }

    Map<LineState, Long> counts(Collection<UUID> units) {
        Map<LineState, Long> counts = new EnumMap<>(LineState.class);
        jdbc.sql(COUNTS_SQL)
                .param("units", texts(units))
                .query(row -> {
                    counts.put(LineState.valueOf(row.getString("state")), row.getLong("n"));
                });
        return counts;
    }

    /** Holds a line until the transaction ends, with its list; nothing where it counts no more. */
    Optional<LineState> lock(UUID id) {
        return jdbc.sql(LOCK_SQL)
                .param("id", id)
                .query(String.class)
                .optional()
                .map(LineState::valueOf);
    }

    /** Puts a line where a step leads; whoever holds it has seen where it stood. */
    void move(RegisterLine line, LineState state, CaseDecision decided) {
        Found found = decided.dossier();
        jdbc.sql(MOVE_SQL)
                .param("id", line.id())
                .param("state", state.name())
                .param("dossier", found == null ? null : found.id(), Types.OTHER)
                .param("enteredOn", found == null ? null : found.enteredOn(), Types.DATE)
                .param("unit", decided.unit())
                .param("procedure", decided.procedure())
                .param("field", decided.field())
                .param("caseDay", decided.day())
                .update();
    }

    void act(UUID line, LineAct act) {
        jdbc.sql(ACT_SQL)
                .param("line", line)
                .param("step", act.step().name())
                .param("at", Sql.at(act.at()))
                .param("by", act.by(), Types.OTHER)
                .param("note", act.note())
                .param("dossier", act.dossier(), Types.OTHER)
                .update();
    }

    List<LineAct> acts(UUID line) {
        return jdbc.sql(ACTS_SQL)
                .param("line", line)
                .query((row, n) ->
                        new LineAct(
                                row.getInt("position"),
                                LineStep.valueOf(row.getString("step")),
                                Sql.instant(row, "at"),
                                row.getObject("by_staff", UUID.class),
                                row.getString("note"),
                                row.getObject("dossier", UUID.class)))
                .list();
    }

    List<Candidate> candidates(UUID line) {
        return jdbc.sql(CANDIDATES_SQL)
                .param("line", line)
                .query((row, n) -> candidate(row))
                .list();
    }

    /** By its id, else by its code. */
    Optional<Found> dossier(@Nullable UUID id, String code) {
        return jdbc.sql(DOSSIER_SQL)
                .param("id", id, Types.OTHER)
                .param("code", code)
                .query((row, n) ->
                        new Found(
                                uuid(row, "dossier_id"),
                                uuid(row, "agency_id"),
                                row.getString("procedure"),
                                Zones.dayOf(Sql.instant(row, "entered_at"))))
                .optional();
    }

    /** Whether another line of a list of the same kind is this dossier. */
    boolean isMatched(UUID dossier, RegisterLine line) {
        return jdbc.sql(IS_MATCHED_SQL)
                .param("dossier", dossier)
                .param("kind", line.kind().name())
                .param("line", line.id())
                .query(Boolean.class)
                .single();
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, UUID.class));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, LocalDate.class));
    }

    private static Candidate candidate(ResultSet row) throws SQLException {
        Instant resolved = Sql.instantOrNull(row, "resolved_at");
        return new Candidate(
                uuid(row, "line"),
                uuid(row, "dossier"),
                row.getString("code"),
                row.getString("name"),
                row.getString("procedure"),
                Zones.dayOf(Sql.instant(row, "received_at")),
                resolved == null ? null : Zones.dayOf(resolved),
                row.getInt("score"),
                row.getBoolean("code_same"),
                row.getBoolean("number_same"),
                row.getInt("name_like"),
                row.getObject("days", Integer.class),
                row.getInt("procedure_like"));
    }

    private static RegisterLine line(ResultSet row) throws SQLException {
        return new RegisterLine(
                uuid(row, "id"),
                uuid(row, "list"),
                ListKind.valueOf(row.getString("kind")),
                uuid(row, "unit"),
                new Entry(
                        row.getInt("no"),
                        row.getString("code"),
                        row.getString("number"),
                        day(row, "day"),
                        row.getString("name"),
                        row.getString("address"),
                        row.getString("procedure"),
                        row.getString("words"),
                        row.getObject("amount", Long.class)),
                LineState.valueOf(row.getString("state")),
                row.getString("procedure"),
                row.getString("field"),
                day(row, "case_day"),
                row.getObject("dossier", UUID.class),
                row.getString("dossier_code"));
    }
}
