package vn.motcua.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.change.Constituent;
import vn.motcua.kernel.sql.Sql;

/** The rows of review plans, of the procedures in them and of what was frozen. */
@Component
class ReviewPlanStore {

    private static final String ALL_SQL =
            """
            select id, unit, year, title, number, signed_on, signer
            from review.plan order by year desc, id desc
            """;
    private static final String FIND_SQL =
            """
            select id, unit, year, title, number, signed_on, signer
            from review.plan where id = :id
            """;
    private static final String INSERT_SQL =
            """
            insert into review.plan (id, unit, year, title, number, signer, begun_at, begun_by)
            values (:id, :unit, :year, :title, '', '', :at, :by)
            on conflict do nothing
            """;
    private static final String ISSUE_SQL =
            """
            update review.plan set number = :number, signed_on = :signed, signer = :signer
            where id = :id and signed_on is null
            """;
    private static final String PLANNED_SQL =
            """
            select id, plan, code, version, name, field, field_name, unit, support, from_on, to_on,
                basis, reason, product
            from review.planned where plan = :plan and withdrawn_at is null order by code, id
            """;
    private static final String PLANNED_ONE_SQL =
            """
            select id, plan, code, version, name, field, field_name, unit, support, from_on, to_on,
                basis, reason, product
            from review.planned where id = :id and withdrawn_at is null
            """;
    private static final String PLAN_SQL =
            """
            insert into review.planned (id, plan, code, version, name, field, field_name, unit, support,
                from_on, to_on, basis, reason, product, planned_at, planned_by)
            values (:id, :plan, :code, :version, :name, :field, :fieldName, :unit, :support, :from, :to,
                :basis, :reason, :product, :at, :by)
            on conflict do nothing
            """;
    private static final String WITHDRAW_SQL =
            """
            update review.planned set withdrawn_at = :at where id = :id and withdrawn_at is null
            """;
    private static final String ITEM_SQL =
            """
            insert into review.baseline (planned, place, item, constituent, words)
            values (:planned, :place, :item, :constituent, :words)
            """;
    private static final String ITEMS_SQL =
            """
            select b.planned, b.item, b.constituent, b.words from review.baseline b
            join review.planned p on p.id = b.planned
            where p.plan = :plan order by b.planned, b.place
            """;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batch;

    ReviewPlanStore(JdbcClient jdbc, NamedParameterJdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /** The last year first. */
    List<ReviewPlan> all() {
        return jdbc.sql(ALL_SQL).query(ReviewPlanStore::plan).list();
    }

    Optional<ReviewPlan> find(UUID id) {
        return jdbc.sql(FIND_SQL).param("id", id).query(ReviewPlanStore::plan).optional();
    }

    /** False where the unit has one of that year. */
    boolean insert(ReviewPlan plan, Instant at, UUID by) {
        return jdbc.sql(INSERT_SQL)
                        .param("id", plan.id())
                        .param("unit", plan.unit())
                        .param("year", plan.year())
                        .param("title", plan.title())
                        .param("at", Sql.at(at))
                        .param("by", by)
                        .update()
                == 1;
    }

    boolean issue(UUID id, String number, LocalDate signed, String signer) {
        return jdbc.sql(ISSUE_SQL)
                        .param("id", id)
                        .param("number", number)
                        .param("signed", signed)
                        .param("signer", signer)
                        .update()
                == 1;
    }

    /** Those that were not withdrawn, by code. */
    List<Planned> planned(UUID plan) {
        return jdbc.sql(PLANNED_SQL).param("plan", plan).query(ReviewPlanStore::planned).list();
    }

    Optional<Planned> plannedOne(UUID id) {
        return jdbc.sql(PLANNED_ONE_SQL).param("id", id).query(ReviewPlanStore::planned).optional();
    }

    /** False where the unit has the procedure in the plan already. */
    boolean plan(Planned planned, Instant at, UUID by) {
        return jdbc.sql(PLAN_SQL)
                        .param("id", planned.id())
                        .param("plan", planned.plan())
                        .param("code", planned.code())
                        .param("version", planned.version())
                        .param("name", planned.name())
                        .param("field", planned.field())
                        .param("fieldName", planned.fieldName())
                        .param("unit", planned.unit())
                        .param("support", planned.support())
                        .param("from", planned.from())
                        .param("to", planned.to())
                        .param("basis", planned.basis().name())
                        .param("reason", planned.reason())
                        .param("product", planned.product())
                        .param("at", Sql.at(at))
                        .param("by", by)
                        .update()
                == 1;
    }

    boolean withdraw(UUID planned, Instant at) {
        return jdbc.sql(WITHDRAW_SQL).param("id", planned).param("at", Sql.at(at)).update() == 1;
    }

    /** By procedure in the plan; one statement. */
    void freeze(Map<UUID, List<RegulatoryItem>> all) {
        List<SqlParameterSource> rows = new ArrayList<>();
        all.forEach((planned, items) -> {
            for (int i = 0; i < items.size(); i++) {
                RegulatoryItem item = items.get(i);
                rows.add(
                        new MapSqlParameterSource()
                                .addValue("planned", planned)
                                .addValue("place", i)
                                .addValue("item", item.key())
                                .addValue("constituent", item.constituent().name())
                                .addValue("words", item.words()));
            }
        });
        batch.batchUpdate(ITEM_SQL, rows.toArray(SqlParameterSource[]::new));
    }

    /** By procedure in the plan, in the order of the publication. */
    Map<UUID, List<RegulatoryItem>> items(UUID plan) {
        Map<UUID, List<RegulatoryItem>> items = new LinkedHashMap<>();
        jdbc.sql(ITEMS_SQL)
                .param("plan", plan)
                .query((row, n) ->
                        Map.entry(
                                Objects.requireNonNull(row.getObject("planned", UUID.class)),
                                new RegulatoryItem(
                                        Objects.requireNonNull(row.getString("item")),
                                        Constituent.valueOf(row.getString("constituent")),
                                        Objects.requireNonNull(row.getString("words")))))
                .list()
                .forEach(one ->
                        items.computeIfAbsent(one.getKey(), key -> new ArrayList<>())
                                .add(one.getValue()));
        return items;
    }

    private static ReviewPlan plan(ResultSet row, int n) throws SQLException {
        return new ReviewPlan(
                Objects.requireNonNull(row.getObject("id", UUID.class)),
                Objects.requireNonNull(row.getObject("unit", UUID.class)),
                row.getInt("year"),
                row.getString("title"),
                row.getString("number"),
                row.getObject("signed_on", LocalDate.class),
                row.getString("signer"));
    }

    private static Planned planned(ResultSet row, int n) throws SQLException {
        return new Planned(
                Objects.requireNonNull(row.getObject("id", UUID.class)),
                Objects.requireNonNull(row.getObject("plan", UUID.class)),
                row.getString("code"),
                Objects.requireNonNull(row.getObject("version", UUID.class)),
                row.getString("name"),
                row.getString("field"),
                row.getString("field_name"),
                Objects.requireNonNull(row.getObject("unit", UUID.class)),
                row.getString("support"),
                Objects.requireNonNull(row.getObject("from_on", LocalDate.class)),
                Objects.requireNonNull(row.getObject("to_on", LocalDate.class)),
                Planned.Basis.valueOf(row.getString("basis")),
                row.getString("reason"),
                row.getString("product"));
    }
}
