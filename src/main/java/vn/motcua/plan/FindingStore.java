package vn.motcua.plan;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.kernel.sql.Sql;
import vn.motcua.plan.reading.Finding;
import vn.motcua.plan.reading.Sort;

/** What was found odd about documents of plans. */
@Component
class FindingStore {

    private static final TypeReference<List<String>> WORDS = new TypeReference<>() {};

    private static final String INSERT_SQL =
            """
            insert into plan.finding (plan, n, sort, code, line, said)
            values (:plan, :n, :sort, :code, :line, cast(:said as jsonb))
            """;
    private static final String ALL_SQL =
            "select n, sort, code, line, said, settled from plan.finding where plan = :plan order by n";
    private static final String SETTLE_SQL =
            """
            update plan.finding set settled = :settled, settled_at = :at, settled_by = :by
            where plan = :plan and n in (:numbers) and settled is null
            """;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batch;
    private final JsonMapper json = JsonMapper.shared();

    FindingStore(JdbcClient jdbc, NamedParameterJdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    void insert(UUID plan, List<Finding> findings) {
        SqlParameterSource[] rows = new SqlParameterSource[findings.size()];
        for (int i = 0; i < rows.length; i++) {
            Finding one = findings.get(i);
            rows[i] =
                    new MapSqlParameterSource()
                            .addValue("plan", plan)
                            .addValue("n", i + 1)
                            .addValue("sort", one.sort().name())
                            .addValue("code", one.row())
                            .addValue("line", one.line())
                            .addValue("said", json.writeValueAsString(one.said()));
        }
        if (rows.length > 0) {
            batch.batchUpdate(INSERT_SQL, rows);
        }
    }

    List<NotedFinding> of(UUID plan) {
        return jdbc.sql(ALL_SQL)
                .param("plan", plan)
                .query((row, n) -> {
                    String settled = row.getString("settled");
                    return new NotedFinding(
                            row.getInt("n"),
                            new Finding(
                                    Sort.valueOf(row.getString("sort")),
                                    row.getString("code"),
                                    row.getInt("line"),
                                    json.readValue(row.getString("said"), WORDS)),
                            settled == null ? null : NotedFinding.Settled.valueOf(settled));
                })
                .list();
    }

    void settle(
            UUID plan, Collection<Integer> numbers, NotedFinding.Settled how, Instant at, UUID by) {
        if (!numbers.isEmpty()) {
            jdbc.sql(SETTLE_SQL)
                    .param("plan", plan)
                    .param("numbers", numbers)
                    .param("settled", how.name())
                    .param("at", Sql.at(at))
                    .param("by", by)
                    .update();
        }
    }
}
