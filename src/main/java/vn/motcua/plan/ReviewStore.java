package vn.motcua.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sheets on which plans are gone through. */
@Component
class ReviewStore {

    private static final String OF_SQL =
            """
            select plan, year, quarter, closed_on from plan.review where plan in (:plans)
            order by plan, year, quarter
            """;
    private static final String LINES_SQL =
            """
            select l.row, l.percent, l.difficulty, l.proposal
            from plan.review_line l join plan.row r on r.id = l.row
            where l.plan = :plan and l.year = :year and l.quarter = :quarter and not r.withdrawn
            order by r.position
            """;
    private static final String BEGIN_SQL =
            """
            insert into plan.review (plan, year, quarter) values (:plan, :year, :quarter)
            on conflict do nothing
            """;
    private static final String LINE_SQL =
            """
            insert into plan.review_line (plan, year, quarter, row, percent, difficulty, proposal)
            values (:plan, :year, :quarter, :row, :percent, :difficulty, :proposal)
            on conflict (plan, year, quarter, row) do update
            set percent = excluded.percent, difficulty = excluded.difficulty, proposal = excluded.proposal
            """;
    private static final String CLOSE_SQL =
            """
            update plan.review set closed_on = :day, closed_by = :by
            where plan = :plan and year = :year and quarter = :quarter and closed_on is null
            """;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batch;

    ReviewStore(JdbcClient jdbc, NamedParameterJdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /** Without their lines. */
    List<Review> of(Collection<UUID> plans) {
        return plans.isEmpty()
                ? List.of()
                : jdbc.sql(OF_SQL)
                        .param("plans", plans)
                        .query((row, n) ->
                                new Review(
                                        Objects.requireNonNull(row.getObject("plan", UUID.class)),
                                        new Quarter(row.getInt("year"), row.getInt("quarter")),
                                        row.getObject("closed_on", LocalDate.class),
                                        List.of()))
                        .list();
    }

    List<Review.Line> lines(UUID plan, Quarter quarter) {
        return jdbc.sql(LINES_SQL)
                .param("plan", plan)
                .param("year", quarter.year())
                .param("quarter", quarter.number())
                .query((row, n) ->
                        new Review.Line(
                                Objects.requireNonNull(row.getObject("row", UUID.class)),
                                row.getInt("percent"),
                                row.getString("difficulty"),
                                row.getString("proposal")))
                .list();
    }

    void write(Review review) {
        Quarter quarter = review.quarter();
        jdbc.sql(BEGIN_SQL)
                .param("plan", review.plan())
                .param("year", quarter.year())
                .param("quarter", quarter.number())
                .update();
        batch.batchUpdate(
                LINE_SQL,
                review.lines().stream()
                        .map(line ->
                                new MapSqlParameterSource()
                                        .addValue("plan", review.plan())
                                        .addValue("year", quarter.year())
                                        .addValue("quarter", quarter.number())
                                        .addValue("row", line.row())
                                        .addValue("percent", line.percent())
                                        .addValue("difficulty", line.difficulty())
                                        .addValue("proposal", line.proposal()))
                        .toArray(SqlParameterSource[]::new));
    }

    boolean close(UUID plan, Quarter quarter, LocalDate day, UUID by) {
        return jdbc.sql(CLOSE_SQL)
                        .param("plan", plan)
                        .param("year", quarter.year())
                        .param("quarter", quarter.number())
                        .param("day", day)
                        .param("by", by)
                        .update()
                == 1;
    }
}
