package vn.motcua.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.kernel.TextHash;
import vn.motcua.kernel.Uuid7;
import vn.motcua.kernel.sql.Sql;

/** Reports of reviews, their steps, and what those above said. */
@Component
class ReviewReportStore {

    private static final String OF_SQL =
            """
            select id, plan, unit, whole, round, content, digest from review.report
            where plan = :plan order by whole, unit, round
            """;
    private static final String INSERT_SQL =
            """
            insert into review.report (id, plan, unit, whole, round, content, digest, made_at, made_by)
            values (:id, :plan, :unit, :whole, :round, :content, :digest, :at, :by)
            on conflict do nothing
            """;
    private static final String STEP_SQL =
            """
            insert into review.report_step (id, report, step, day, number, words, noted_at, noted_by)
            values (:id, :report, :step, :day, :number, :words, :at, :by)
            """;
    private static final String STEPS_SQL =
            """
            select s.report, s.step, s.day, s.number, s.words from review.report_step s
            join review.report r on r.id = s.report
            where r.plan = :plan order by s.noted_at, s.id
            """;
    private static final String OUTCOME_SQL =
            """
            insert into review.outcome (id, report, procedure, standing, day, document, noted_at, noted_by)
            values (:id, :report, :procedure, :standing, :day, :document, :at, :by)
            """;
    private static final String OUTCOMES_SQL =
            """
            select distinct on (procedure) procedure, standing, day, document from review.outcome
            where report = :report and day <= :known
            order by procedure, day desc, noted_at desc, id desc
            """;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;

    ReviewReportStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All rounds of all reports of a plan; those of units first. Two statements. */
    List<ReviewReport> of(UUID plan) {
        Map<UUID, List<ReportStep>> steps = new HashMap<>();
        jdbc.sql(STEPS_SQL)
                .param("plan", plan)
                .query((row, n) ->
                        Map.entry(
                                Objects.requireNonNull(row.getObject("report", UUID.class)),
                                step(row)))
                .list()
                .forEach(one ->
                        steps.computeIfAbsent(one.getKey(), key -> new ArrayList<>())
                                .add(one.getValue()));
        return jdbc.sql(OF_SQL).param("plan", plan).query((row, n) -> report(row, steps)).list();
    }

    /** Of the last round of each unit. */
    List<ReviewReport> lastOfUnits(UUID plan) {
        Map<UUID, ReviewReport> last = new HashMap<>();
        of(plan).stream().filter(one -> !one.whole()).forEach(one -> last.put(one.unit(), one));
        return List.copyOf(last.values());
    }

    Optional<ReviewReport> last(UUID plan, UUID unit) {
        return lastOfUnits(plan).stream().filter(one -> one.unit().equals(unit)).findFirst();
    }

    /** The consolidated one of the last round. */
    Optional<ReviewReport> whole(UUID plan) {
        return of(plan).stream().filter(ReviewReport::whole).reduce((first, next) -> next);
    }

    static String digest(ReportContent content) {
        return TextHash.hex(JSON.writeValueAsString(content));
    }

    /** False where that round is there already. */
    boolean insert(ReviewReport report, Instant at, UUID by) {
        boolean fresh =
                jdbc.sql(INSERT_SQL)
                                .param("id", report.id())
                                .param("plan", report.plan())
                                .param("unit", report.unit())
                                .param("whole", report.whole())
                                .param("round", report.round())
                                .param("content", JSON.writeValueAsString(report.content()))
                                .param("digest", report.digest())
                                .param("at", Sql.at(at))
                                .param("by", by)
                                .update()
                        == 1;
        if (fresh) {
            report.steps().forEach(step -> step(report.id(), step, at, by));
        }
        return fresh;
    }

    void step(UUID report, ReportStep step, Instant at, UUID by) {
        jdbc.sql(STEP_SQL)
                .param("id", Uuid7.next())
                .param("report", report)
                .param("step", step.kind().name())
                .param("day", step.on())
                .param("number", step.number())
                .param("words", step.words())
                .param("at", Sql.at(at))
                .param("by", by)
                .update();
    }

    void outcome(UUID report, Outcome outcome, Instant at, UUID by) {
        jdbc.sql(OUTCOME_SQL)
                .param("id", Uuid7.next())
                .param("report", report)
                .param("procedure", outcome.procedure())
                .param("standing", outcome.standing().name())
                .param("day", outcome.on())
                .param("document", outcome.document())
                .param("at", Sql.at(at))
                .param("by", by)
                .update();
    }

    /** The last one of each procedure by a day. */
    List<Outcome> outcomes(UUID report, LocalDate by) {
        return jdbc.sql(OUTCOMES_SQL)
                .param("report", report)
                .param("known", by)
                .query((row, n) ->
                        new Outcome(
                                row.getString("procedure"),
                                Outcome.Standing.valueOf(row.getString("standing")),
                                Objects.requireNonNull(row.getObject("day", LocalDate.class)),
                                row.getString("document")))
                .list();
    }

    private static ReportStep step(ResultSet row) throws SQLException {
        return new ReportStep(
                ReportStep.Kind.valueOf(row.getString("step")),
                Objects.requireNonNull(row.getObject("day", LocalDate.class)),
                row.getString("number"),
                row.getString("words"));
    }

    private static ReviewReport report(ResultSet row, Map<UUID, List<ReportStep>> steps)
            throws SQLException {
        UUID id = Objects.requireNonNull(row.getObject("id", UUID.class));
        return new ReviewReport(
                id,
                Objects.requireNonNull(row.getObject("plan", UUID.class)),
                Objects.requireNonNull(row.getObject("unit", UUID.class)),
                row.getBoolean("whole"),
                row.getInt("round"),
                JSON.readValue(
                        Objects.requireNonNull(row.getString("content")), ReportContent.class),
                Objects.requireNonNull(row.getString("digest")),
                steps.getOrDefault(id, List.of()));
    }
}
