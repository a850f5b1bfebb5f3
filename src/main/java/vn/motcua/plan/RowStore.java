package vn.motcua.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.plan.reading.AgencyMatch;
import vn.motcua.plan.reading.Term;

/** Rows of plans, and whom their words mean. */
@Component
class RowStore {

    private static final String INSERT_SQL =
            """
            insert into plan.row (id, plan, position, appendix, section, number, code, task, lead, support,
                product, time, first_day, last_day, always, line, last_line, parent)
            values (:id, :plan, :position, :appendix, :section, :number, :code, :task, :lead, :support,
                :product, :time, :first, :last, :always, :line, :lastLine, :parent)
            """;
    private static final String UPDATE_SQL =
            """
            update plan.row set section = :section, number = :number, code = :code, task = :task,
                lead = :lead, support = :support, product = :product, time = :time, first_day = :first,
                last_day = :last, always = :always
            where id = :id
            """;
    private static final String WITHDRAW_SQL =
            "update plan.row set withdrawn = true where id = :id and not withdrawn";
    private static final String UNPART_SQL = "delete from plan.part where row = :row";
    private static final String PART_SQL =
            """
            insert into plan.part (row, leads, position, said, confidence, units)
            values (:row, :leads, :position, :said, :confidence, cast(:units as uuid[]))
            """;
    private static final String ALL_SQL =
            """
            select id, plan, position, appendix, section, number, code, task, lead, support, product, time,
                first_day, last_day, always, line, last_line, parent, withdrawn
            from plan.row where plan in (:plans) order by plan, position
            """;
    private static final String PARTS_SQL =
            """
            select p.row, p.leads, p.said, p.confidence, p.units
            from plan.part p join plan.row r on r.id = p.row
            where r.plan in (:plans) order by p.row, p.leads, p.position
            """;

    /** Whom one row's words mean. */
    private record Part(UUID row, boolean leads, AgencyMatch match) {}

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batch;

    RowStore(JdbcClient jdbc, NamedParameterJdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    void insert(List<PlanRow> rows) {
        batch.batchUpdate(
                INSERT_SQL, rows.stream().map(RowStore::values).toArray(SqlParameterSource[]::new));
        rows.forEach(this::parts);
    }

    void update(PlanRow row) {
        batch.update(UPDATE_SQL, values(row));
        parts(row);
    }

    /** Writes anew whom its words mean. */
    void parts(PlanRow row) {
        jdbc.sql(UNPART_SQL).param("row", row.id()).update();
        List<SqlParameterSource> parts = new ArrayList<>();
        parts(row, true, row.leads(), parts);
        parts(row, false, row.supports(), parts);
        if (!parts.isEmpty()) {
            batch.batchUpdate(PART_SQL, parts.toArray(SqlParameterSource[]::new));
        }
    }

    private static void parts(
            PlanRow row, boolean leads, List<AgencyMatch> matches, List<SqlParameterSource> to) {
        for (AgencyMatch match : matches) {
            to.add(
                    new MapSqlParameterSource()
                            .addValue("row", row.id())
                            .addValue("leads", leads)
                            .addValue("position", to.size())
                            .addValue("said", match.said())
                            .addValue("confidence", match.confidence().name())
                            .addValue(
                                    "units",
                                    match.units().stream()
                                            .map(UUID::toString)
                                            .toArray(String[]::new)));
        }
    }

    boolean withdraw(UUID row) {
        return jdbc.sql(WITHDRAW_SQL).param("id", row).update() == 1;
    }

    /** In their order, also those that were withdrawn. Two statements, however many there are. */
    List<PlanRow> of(Collection<UUID> plans) {
        if (plans.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<Part>> parts = new HashMap<>();
        jdbc.sql(PARTS_SQL)
                .param("plans", plans)
                .query(RowStore::part)
                .list()
                .forEach(part ->
                        parts.computeIfAbsent(part.row(), row -> new ArrayList<>()).add(part));
        return jdbc.sql(ALL_SQL).param("plans", plans).query((row, n) -> row(row, parts)).list();
    }

    private static MapSqlParameterSource values(PlanRow row) {
        Term term = row.term();
        return new MapSqlParameterSource()
                .addValue("id", row.id())
                .addValue("plan", row.plan())
                .addValue("position", row.position())
                .addValue("appendix", row.appendix())
                .addValue("section", row.section())
                .addValue("number", row.number())
                .addValue("code", row.code())
                .addValue("task", row.cells().task())
                .addValue("lead", row.cells().lead())
                .addValue("support", row.cells().support())
                .addValue("product", row.cells().product())
                .addValue("time", row.cells().time())
                .addValue("first", term == null ? null : term.first())
                .addValue("last", term == null ? null : term.last())
                .addValue("always", term != null && term.always())
                .addValue("line", row.line())
                .addValue("lastLine", row.lastLine())
                .addValue("parent", row.parent());
    }

    private static Part part(ResultSet row, int n) throws SQLException {
        UUID[] units = (UUID[]) row.getArray("units").getArray();
        return new Part(
                Objects.requireNonNull(row.getObject("row", UUID.class)),
                row.getBoolean("leads"),
                new AgencyMatch(
                        row.getString("said"),
                        AgencyMatch.Confidence.valueOf(row.getString("confidence")),
                        Arrays.asList(units)));
    }

    private static PlanRow row(ResultSet row, Map<UUID, List<Part>> parts) throws SQLException {
        UUID id = Objects.requireNonNull(row.getObject("id", UUID.class));
        List<Part> own = parts.getOrDefault(id, List.of());
        return new PlanRow(
                id,
                Objects.requireNonNull(row.getObject("plan", UUID.class)),
                row.getInt("position"),
                row.getInt("appendix"),
                row.getString("section"),
                row.getString("number"),
                row.getString("code"),
                new PlanRow.Cells(
                        row.getString("task"),
                        row.getString("lead"),
                        row.getString("support"),
                        row.getString("product"),
                        row.getString("time")),
                term(row),
                row.getInt("line"),
                row.getInt("last_line"),
                row.getObject("parent", UUID.class),
                row.getBoolean("withdrawn"),
                own.stream().filter(Part::leads).map(Part::match).toList(),
                own.stream().filter(part -> !part.leads()).map(Part::match).toList());
    }

    private static @Nullable Term term(ResultSet row) throws SQLException {
        LocalDate first = row.getObject("first_day", LocalDate.class);
        LocalDate last = row.getObject("last_day", LocalDate.class);
        return first == null || last == null
                ? null
                : new Term(first, last, row.getBoolean("always"));
    }
}
