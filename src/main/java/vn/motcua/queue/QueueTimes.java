package vn.motcua.queue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How long people waited and were served. A wait goes from the issue of the ticket to the first
 * call; a service from its start to its end, without what lay between two counters.
 */
@Component
public class QueueTimes {

    private static final String TIMES_SQL =
            """
            select day, letter, count(*) as issued,
                count(*) filter (where state = 'SERVED') as served,
                count(*) filter (where state = 'SKIPPED') as skipped,
                percentile_cont(0.5) within group (order by waited) as wait_median,
                percentile_cont(0.9) within group (order by waited) as wait_p90,
                max(waited) as wait_longest,
                percentile_cont(0.5) within group (order by service) as service_median,
                percentile_cont(0.9) within group (order by service) as service_p90,
                max(service) as service_longest
            from (
                select day, letter, state,
                    cast(extract(epoch from called_at - issued_at) as double precision) as waited,
                    case when state = 'SERVED' then cast(served_seconds as double precision) end
                        as service
                from queue.ticket
                where agency = :agency and day between :from and :to
            ) as measured
            group by grouping sets ((day, letter), (letter), ())
            order by day desc nulls first, letter nulls first
            """;

    private final JdbcClient jdbc;

    QueueTimes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Median, nine in ten, and longest; null where nobody was measured. */
    public record Measured(
            @Nullable Duration median, @Nullable Duration p90, @Nullable Duration longest) {}

    /**
     * One line of figures.
     *
     * @param day null over the whole range
     * @param letter of the group the tickets were issued for; null over all groups
     */
    public record Line(
            @Nullable LocalDate day,
            @Nullable String letter,
            int issued,
            int served,
            int skipped,
            Measured waiting,
            Measured serving) {}

    /** All of the range, each group, and each group on each day, both ends included. */
    public List<Line> measure(UUID agency, LocalDate from, LocalDate to) {
        return jdbc.sql(TIMES_SQL)
                .param("agency", agency)
                .param("from", from)
                .param("to", to)
                .query(QueueTimes::line)
                .list();
    }

    private static Line line(ResultSet row, int n) throws SQLException {
        return new Line(
                row.getObject("day", LocalDate.class),
                row.getString("letter"),
                row.getInt("issued"),
                row.getInt("served"),
                row.getInt("skipped"),
                measured(row, "wait"),
                measured(row, "service"));
    }

    private static Measured measured(ResultSet row, String what) throws SQLException {
        return new Measured(
                duration(row, what + "_median"),
                duration(row, what + "_p90"),
                duration(row, what + "_longest"));
    }

    private static @Nullable Duration duration(ResultSet row, String column) throws SQLException {
        double seconds = row.getDouble(column);
        return row.wasNull() ? null : Duration.ofSeconds(Math.round(seconds));
    }
}
