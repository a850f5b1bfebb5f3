package vn.motcua.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.Uuid7;
import vn.motcua.kernel.sql.Sql;

/** The rows of reports and what became of them. */
@Component
class ReportStore {

    private static final String FIND_SQL =
            """
            select id, unit, regime, period, version, state, sent_version, sent_on
            from report.report where id = :id
            """;
    private static final String OF_PERIOD_SQL =
            """
            select id, unit, regime, period, version, state, sent_version, sent_on
            from report.report
            where regime = :regime and period = :period and unit = any(cast(:units as uuid[]))
            """;
    private static final String ENDING_SQL =
            """
            select id, unit, regime, period, version, state, sent_version, sent_on
            from report.report
            where regime = :regime and unit = any(cast(:units as uuid[])) and last_day = :day
            order by period
            """;
    private static final String BETWEEN_SQL =
            """
            select id, unit, regime, period, version, state, sent_version, sent_on
            from report.report
            where regime = :regime and unit = any(cast(:units as uuid[]))
              and last_day between :from and :to
            order by last_day desc, period
            """;
    private static final String SENT_SQL =
            """
            select id, unit, regime, period, version, state, sent_version, sent_on
            from report.report
            where sent_version is not null and unit = any(cast(:units as uuid[]))
            order by last_day desc, regime, period
            """;
    private static final String INSERT_SQL =
            """
            insert into report.report (id, unit, regime, period, first_day, last_day, version, state)
            values (:id, :unit, :regime, :period, :from, :to, :version, :state)
            """;
    private static final String MOVE_SQL =
            """
            update report.report
            set version = :version, state = :state, sent_version = cast(:sent as integer),
                sent_on = cast(:on as date)
            where id = :id
            """;
    private static final String STEP_SQL =
            """
            insert into report.step (id, report, version, step, at, by, words, number)
            values (:id, :report, :version, :step, :at, :by, :words, :number)
            """;
    private static final String STEPS_SQL =
            """
            select version, step, at, by, words, number from report.step
            where report = :report order by at, id
            """;

    private static final String FIRST_SENT_SQL =
            """
            select report, min((at at time zone 'Asia/Ho_Chi_Minh')::date) as day from report.step
            where step = 'SENT' and report = any(cast(:reports as uuid[]))
              and (at at time zone 'Asia/Ho_Chi_Minh')::date <= :known
            group by report
            """;

    private final JdbcClient jdbc;
    private final Periods periods;

    ReportStore(JdbcClient jdbc, Periods periods) {
        this.jdbc = jdbc;
        this.periods = periods;
    }

    Optional<Report> find(UUID id) {
        return jdbc.sql(FIND_SQL).param("id", id).query(this::report).optional();
    }

    List<Report> ofPeriod(String regime, Period period, Collection<UUID> units) {
        return jdbc.sql(OF_PERIOD_SQL)
                .param("regime", regime)
                .param("period", period.code())
                .param("units", texts(units))
                .query(this::report)
                .list();
    }

    /** Those whose period ends on a day. */
    List<Report> ending(String regime, LocalDate day, Collection<UUID> units) {
        return jdbc.sql(ENDING_SQL)
                .param("regime", regime)
                .param("units", texts(units))
                .param("day", day)
                .query(this::report)
                .list();
    }

    /** Those whose period ends between two days, the last first. */
    List<Report> between(String regime, LocalDate from, LocalDate to, Collection<UUID> units) {
        return jdbc.sql(BETWEEN_SQL)
                .param("regime", regime)
                .param("units", texts(units))
                .param("from", from)
                .param("to", to)
                .query(this::report)
                .list();
    }

    /** Those that were sent and not returned, the latest period first. */
    List<Report> sent(Collection<UUID> units) {
        return jdbc.sql(SENT_SQL).param("units", texts(units)).query(this::report).list();
    }

    void insert(Report report) {
        jdbc.sql(INSERT_SQL)
                .param("id", report.id())
                .param("unit", report.unit())
                .param("regime", report.regime())
                .param("period", report.period().code())
                .param("from", report.period().from())
                .param("to", report.period().to())
                .param("version", report.version())
                .param("state", report.state().name())
                .update();
    }

    void move(Report report) {
        jdbc.sql(MOVE_SQL)
                .param("id", report.id())
                .param("version", report.version())
                .param("state", report.state().name())
                .param("sent", report.sentVersion())
                .param("on", report.sentOn())
                .update();
    }

    void step(UUID report, Step step) {
        jdbc.sql(STEP_SQL)
                .param("id", Uuid7.next())
                .param("report", report)
                .param("version", step.version())
                .param("step", step.kind().name())
                .param("at", Sql.at(step.at()))
                .param("by", step.by())
                .param("words", step.words())
                .param("number", step.number())
                .update();
    }

    /** In the order in which they were done. */
    List<Step> steps(UUID report) {
        return jdbc.sql(STEPS_SQL)
                .param("report", report)
                .query((row, n) ->
                        new Step(
                                row.getInt("version"),
                                Step.Kind.valueOf(row.getString("step")),
                                Sql.instant(row, "at"),
                                Objects.requireNonNull(row.getObject("by", UUID.class)),
                                Objects.requireNonNull(row.getString("words")),
                                Objects.requireNonNull(row.getString("number"))))
                .list();
    }

    /** On which day each was first sent, of what was sent by a day. */
    Map<UUID, LocalDate> firstSent(Collection<UUID> reports, LocalDate known) {
        Map<UUID, LocalDate> days = new HashMap<>();
        jdbc.sql(FIRST_SENT_SQL)
                .param("reports", texts(reports))
                .param("known", known)
                .query((row, n) ->
                        Map.entry(
                                Objects.requireNonNull(row.getObject("report", UUID.class)),
                                Objects.requireNonNull(row.getObject("day", LocalDate.class))))
                .list()
                .forEach(one -> days.put(one.getKey(), one.getValue()));
        return days;
    }

    private Report report(ResultSet row, int n) throws SQLException {
        return new Report(
                Objects.requireNonNull(row.getObject("id", UUID.class)),
                Objects.requireNonNull(row.getObject("unit", UUID.class)),
                Objects.requireNonNull(row.getString("regime")),
                periods.byCode(Objects.requireNonNull(row.getString("period"))).orElseThrow(),
                row.getInt("version"),
                ReportState.valueOf(row.getString("state")),
                row.getObject("sent_version", Integer.class),
                row.getObject("sent_on", LocalDate.class));
    }

    static String[] texts(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).toArray(String[]::new);
    }
}
