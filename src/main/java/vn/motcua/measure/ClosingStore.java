package vn.motcua.measure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.sql.Sql;

/** Closed days and what stood at their end. */
@Component
class ClosingStore {

    /**
     * Whether no event recorded before a moment is still to be read: by the order of the journal
     * from the follower's place on, as what lies behind it is nearly all of it.
     */
    private static final String HAS_READ_SQL =
            """
            with f as materialized (select epoch, tx, seq from journal.follower where name = :follower)
            select not exists (
                select 1 from f cross join lateral (
                    select 1 from journal.event e
                    where (e.epoch, e.tx, e.seq) > (f.epoch, f.tx, f.seq) and e.recorded_at < :before
                    order by e.epoch, e.tx, e.seq
                    limit 1) n)
            """;

    private static final String LAST_SQL = "select max(day) as day from measure.closed_day";
    private static final String FIRST_SQL =
            "select min(day) as day from measure.delta where known <= :known";
    private static final String BEGINS_SQL = "select min(known_from) as begins from measure.fact";
    private static final String CLOSE_SQL =
            "insert into measure.closed_day (day, known, closed_at) values (:day, :known, :at)";

    /**
     * From the last day closed before it, with what moved since or became known since: what is
     * known late has an index of its own, and where a day was closed before it was over, what
     * became known by its end is among the days between.
     */
    private static final String STOCK_SQL =
            """
            with b as (
                select day, known from measure.closed_day
                where day < :day and known <= :known order by day desc limit 1),
            moved as (
                select agency, resolver, version, channel, counted, n from measure.stock
                where day = (select day from b)
                union all
                select agency, resolver, version, channel, counted, n from measure.delta
                where counted = any(cast(:stocks as text[])) and known <= :known
                  and day > coalesce((select day from b), '-infinity') and day <= :day
                union all
                select agency, resolver, version, channel, counted, n from measure.delta
                where counted = any(cast(:stocks as text[])) and known <= :known
                  and known > (select known from b) and known > day and day <= (select day from b)
                union all
                select agency, resolver, version, channel, counted, n from measure.delta
                where counted = any(cast(:stocks as text[])) and known <= :known
                  and known > (select known from b) and known <= day
                  and day > (select known from b) and day <= (select day from b))
            insert into measure.stock (day, agency, resolver, version, channel, counted, n)
            select :day, agency, resolver, version, channel, counted, sum(n) from moved
            group by 2, 3, 4, 5, 6 having sum(n) <> 0
            """;

    private static final String REOPEN_STOCK_SQL =
            """
            delete from measure.stock
            where day in (select day from measure.closed_day where known >= :known)
            """;
    private static final String REOPEN_SQL = "delete from measure.closed_day where known >= :known";

    private final JdbcClient jdbc;

    ClosingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean hasRead(Instant before) {
        return jdbc.sql(HAS_READ_SQL)
                .param("follower", FactFollower.NAME)
                .param("before", Sql.at(before))
                .query(Boolean.class)
                .single();
    }

    Optional<LocalDate> last() {
        return day(jdbc.sql(LAST_SQL));
    }

    Optional<LocalDate> first(LocalDate known) {
        return day(jdbc.sql(FIRST_SQL).param("known", known));
    }

    /** When the first of what is in the figures was recorded. */
    Optional<Instant> begins() {
        return jdbc.sql(BEGINS_SQL)
                .query((row, n) -> Optional.ofNullable(Sql.instantOrNull(row, "begins")))
                .single();
    }

    private static Optional<LocalDate> day(JdbcClient.StatementSpec asked) {
        return asked.query((row, n) -> Optional.ofNullable(row.getObject("day", LocalDate.class)))
                .single();
    }

    void close(LocalDate day, LocalDate known, Instant at) {
        jdbc.sql(CLOSE_SQL)
                .param("day", day)
                .param("known", known)
                .param("at", Sql.at(at))
                .update();
        jdbc.sql(STOCK_SQL)
                .param("day", day)
                .param("known", known)
                .param("stocks", Counted.stocks())
                .update();
    }

    void reopen(LocalDate known) {
        jdbc.sql(REOPEN_STOCK_SQL).param("known", known).update();
        jdbc.sql(REOPEN_SQL).param("known", known).update();
    }
}
