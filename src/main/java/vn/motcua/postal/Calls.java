package vn.motcua.postal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.kernel.sql.Sql;

/** How calls between the program and the operator went, for who looks after its health. */
@Component
public class Calls {

    static final String ANSWERED = "ANSWERED";
    static final String REFUSED = "REFUSED";
    static final String SILENT = "SILENT";

    private static final String INSERT_SQL =
            """
            insert into postal.call (at, inward, what, verdict) values (:at, :inward, :what, :verdict)
            """;
    private static final String SUMS_SQL =
            """
            select inward, what, verdict, count(*) as n, max(at) as last from postal.call
            where at >= :from
            group by inward, what, verdict order by inward, what, verdict
            """;
    private static final String LAST_SQL =
            "select max(at) as last from postal.call where not inward and verdict <> 'SILENT'";
    private static final String WAITING_SQL =
            "select count(*) from postal.orders where not ended and state = 'ASKED'";
    private static final String UNREAD_SQL =
            """
            select w.code, count(*) as n from postal.word w
            where w.state is null and w.heard_at >= :from
            group by w.code order by w.code
            """;

    /** Calls of one kind with one verdict. */
    public record Sum(boolean inward, String what, String verdict, long n, Instant last) {}

    /** A word without a state, and how often it was heard. */
    public record Unread(String code, long n) {}

    /**
     * @param answered when the operator last answered; absent where it never did
     * @param waiting orders that it does not have yet
     */
    public record Health(
            List<Sum> sums, List<Unread> unread, Optional<Instant> answered, long waiting) {

        public Health {
            sums = List.copyOf(sums);
            unread = List.copyOf(unread);
        }
    }

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    Calls(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void note(boolean inward, String what, String verdict) {
        jdbc.sql(INSERT_SQL)
                .param("at", Sql.at(clock.instant()))
                .param("inward", inward)
                .param("what", what)
                .param("verdict", verdict)
                .update();
    }

    /** Of so long until now. */
    public Health health(Duration back) {
        Instant from = clock.instant().minus(back);
        return new Health(
                jdbc.sql(SUMS_SQL)
                        .param("from", Sql.at(from))
                        .query((row, n) ->
                                new Sum(
                                        row.getBoolean("inward"),
                                        Objects.requireNonNull(row.getString("what")),
                                        Objects.requireNonNull(row.getString("verdict")),
                                        row.getLong("n"),
                                        Sql.instant(row, "last")))
                        .list(),
                jdbc.sql(UNREAD_SQL)
                        .param("from", Sql.at(from))
                        .query((row, n) ->
                                new Unread(
                                        Objects.requireNonNull(row.getString("code")),
                                        row.getLong("n")))
                        .list(),
                jdbc.sql(LAST_SQL)
                        .query((row, n) -> Optional.ofNullable(Sql.instantOrNull(row, "last")))
                        .single(),
                jdbc.sql(WAITING_SQL).query(Long.class).single());
    }
}
