package vn.motcua.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.Dong;
import vn.motcua.kernel.sql.Sql;

/** Lines of budgets; one that ends stays. */
@Component
class BudgetStore {

    private static final String OF_SQL =
            """
            select id, plan, row, unit, category, source, purpose, planned, allotted, spent
            from plan.budget_line
            where plan = :plan and ended_at is null
            order by noted_at, id
            """;
    private static final String INSERT_SQL =
            """
            insert into plan.budget_line (id, plan, row, unit, category, source, purpose, planned, allotted, spent,
                replaces, noted_at, noted_by)
            values (:id, :plan, :row, :unit, :category, :source, :purpose, :planned, :allotted, :spent,
                :replaces, :at, :by)
            on conflict do nothing
            """;
    private static final String END_SQL =
            """
            update plan.budget_line set ended_at = :at, ended_by = :by, end_reason = :reason
            where id = :id and ended_at is null
            """;

    private final JdbcClient jdbc;

    BudgetStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that hold, in the order in which they were written. */
    List<BudgetLine> of(UUID plan) {
        return jdbc.sql(OF_SQL).param("plan", plan).query(BudgetStore::line).list();
    }

    /** False where it is there already. */
    boolean insert(BudgetLine line, @Nullable UUID replaces, Instant at, UUID by) {
        return jdbc.sql(INSERT_SQL)
                        .param("id", line.id())
                        .param("plan", line.plan())
                        .param("row", line.row())
                        .param("unit", line.unit())
                        .param("category", line.category())
                        .param("source", line.source())
                        .param("purpose", line.purpose())
                        .param("planned", line.planned().amount())
                        .param("allotted", line.allotted().amount())
                        .param("spent", line.spent().amount())
                        .param("replaces", replaces)
                        .param("at", Sql.at(at))
                        .param("by", by)
                        .update()
                == 1;
    }

    boolean end(UUID id, @Nullable String reason, Instant at, UUID by) {
        return jdbc.sql(END_SQL)
                        .param("id", id)
                        .param("reason", reason)
                        .param("at", Sql.at(at))
                        .param("by", by)
                        .update()
                == 1;
    }

    private static BudgetLine line(ResultSet row, int n) throws SQLException {
        return new BudgetLine(
                Objects.requireNonNull(row.getObject("id", UUID.class)),
                Objects.requireNonNull(row.getObject("plan", UUID.class)),
                row.getObject("row", UUID.class),
                Objects.requireNonNull(row.getObject("unit", UUID.class)),
                row.getString("category"),
                row.getString("source"),
                row.getString("purpose"),
                new Dong(row.getLong("planned")),
                new Dong(row.getLong("allotted")),
                new Dong(row.getLong("spent")));
    }
}
