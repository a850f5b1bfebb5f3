package vn.motcua.measure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.Channel;
import vn.motcua.kernel.Zones;
import vn.motcua.kernel.sql.Sql;

/** Reads figures by whole days, and the facts that complete a day. */
@Component
class MeasureStore {

    /**
     * Sums of whole months, but for what became known in the month of the moment of knowledge or
     * later; that and the days before and after whole months are read by the day. Written with
     * names of stocks as they are, as an index holds the flows alone.
     */
    private static final String FLOWS_SQL =
            """
            with moved as (
                select agency, version, channel, counted, n from measure.month
                where month >= :firstMonth and month < :afterMonths and known < :knownMonth
                  and agency = any(cast(:agencies as uuid[]))
                union all
                select agency, version, channel, counted, n from measure.delta
                where known >= :knownMonth and known <= :known and known > day
                  and day >= :firstMonth and day < :afterMonths
                  and agency = any(cast(:agencies as uuid[]))
                union all
                select agency, version, channel, counted, n from measure.delta
                where known >= :knownMonth and known <= :known and known <= day
                  and day >= greatest(cast(:firstMonth as date), cast(:knownMonth as date)) and day < :afterMonths
                  and agency = any(cast(:agencies as uuid[]))
                union all
                select agency, version, channel, counted, n from measure.delta
                where day >= :from and day < least(:firstMonth, cast(:to as date) + 1) and known <= :known
                  and agency = any(cast(:agencies as uuid[]))
                  and counted not in ('UNDATED', 'RUNNING', 'RUNNING_LATE', 'WAITING', 'WAITING_LATE')
                union all
                select agency, version, channel, counted, n from measure.delta
                where day >= greatest(cast(:afterMonths as date), cast(:from as date)) and day <= :to and known <= :known
                  and agency = any(cast(:agencies as uuid[]))
                  and counted not in ('UNDATED', 'RUNNING', 'RUNNING_LATE', 'WAITING', 'WAITING_LATE'))
            select agency, version, channel, counted, sum(n) as n from moved
            where counted not in ('UNDATED', 'RUNNING', 'RUNNING_LATE', 'WAITING', 'WAITING_LATE')
            group by agency, version, channel, counted
            having sum(n) <> 0
            """;

    /** What happened in each of several stretches of days, each by its own day of knowledge. */
    private static final String STRETCHES_SQL =
            """
            select w.no, d.version, d.channel, sum(d.n) as n
            from unnest(cast(:froms as date[]), cast(:tos as date[]), cast(:knowns as date[]))
                with ordinality w (first, last, known, no)
            join measure.delta d on d.day between w.first and w.last and d.known <= w.known
            where d.agency = any(cast(:agencies as uuid[])) and d.counted = :counted
            group by w.no, d.version, d.channel
            having sum(d.n) <> 0
            """;

    /** From the last day closed before it by then, with what moved since or became known since. */
    private static final String STOCK_SQL =
            """
            with b as (
                select day, known from measure.closed_day
                where day <= :day and known <= :known order by day desc limit 1),
            moved as (
                select agency, version, channel, counted, n from measure.stock
                where day = (select day from b) and agency = any(cast(:agencies as uuid[]))
                union all
                select agency, version, channel, counted, n from measure.delta
                where day > coalesce((select day from b), '-infinity') and day <= :day and known <= :known
                  and agency = any(cast(:agencies as uuid[])) and counted = any(cast(:stocks as text[]))
                union all
                select agency, version, channel, counted, n from measure.delta
                where known > (select known from b) and known <= :known and known > day and day <= (select day from b)
                  and agency = any(cast(:agencies as uuid[])) and counted = any(cast(:stocks as text[]))
                union all
                select agency, version, channel, counted, n from measure.delta
                where known > (select known from b) and known <= :known and known <= day
                  and day > (select known from b) and day <= (select day from b)
                  and agency = any(cast(:agencies as uuid[])) and counted = any(cast(:stocks as text[])))
            select agency, version, channel, counted, sum(n) as n from moved
            group by agency, version, channel, counted
            having sum(n) <> 0
            """;

    private static final String LEARNED_SQL =
            """
            select dossier, known_from, known_to, agency, resolver, version, channel, standings
            from measure.fact
            where agency = any(cast(:agencies as uuid[])) and known_from between :start and :at
            union all
            select b.dossier, b.known_from, b.known_to, b.agency, b.resolver, b.version, b.channel, b.standings
            from measure.fact b
            where agency = any(cast(:agencies as uuid[])) and b.known_to between :start and :at and b.known_from < :start
            """;
    private static final String MOVING_SQL =
            """
            select dossier, known_from, known_to, agency, resolver, version, channel, standings
            from measure.fact
            where agency = any(cast(:agencies as uuid[])) and last_at >= :start
              and known_from <= coalesce(:known, 'infinity'::timestamptz)
              and coalesce(known_to > coalesce(:known, 'infinity'::timestamptz), true)
            """;

    /**
     * Versions, of which there may be thousands, stand in a sub-select that is hashed once: a plan
     * that the server keeps for all askings would look each fact's version up in the list, one by
     * one.
     */
    private static final String FACTS_FRAGMENT =
            """
            select dossier, known_from, known_to, agency, resolver, version, channel, standings
            from measure.fact
            where agency = any(cast(:agencies as uuid[])) and coalesce(version in (select unnest(cast(:versions as uuid[]))), false)
              and channel = any(cast(:channels as text[]))
              and known_from <= coalesce(:known, 'infinity'::timestamptz)
            """;

    private static final String KNOWN_FRAGMENT =
            " and coalesce(known_to > coalesce(:known, 'infinity'::timestamptz), true) and ";

    private static final String FILED_SQL =
            FACTS_FRAGMENT
                    + KNOWN_FRAGMENT
                    + "(last_at >= :start or standings not like '%\"outcome\":\"%')";
    private static final String RECEIVED_SQL =
            FACTS_FRAGMENT + KNOWN_FRAGMENT + "received_at >= :start and received_at < :end";
    private static final String ENDED_SQL =
            FACTS_FRAGMENT + KNOWN_FRAGMENT + "ended_at >= :start and ended_at < :end";

    /** Those alone that were ever late, of which there are few. */
    private static final String ENDED_LATE_SQL = ENDED_SQL + " and late_at is not null";

    private static final String STOOD_SQL =
            FACTS_FRAGMENT
                    + " and ended_at is null and known_to is null union all "
                    + FACTS_FRAGMENT
                    + " and ended_at is null and known_to > coalesce(:known, 'infinity'::timestamptz)"
                    + " union all "
                    + FACTS_FRAGMENT
                    + KNOWN_FRAGMENT
                    + "ended_at >= :end";
    private static final String STOOD_LATE_SQL =
            FACTS_FRAGMENT
                    + " and ended_at is null and known_to is null and late_at < :end union all "
                    + FACTS_FRAGMENT
                    + " and ended_at is null and late_at < :end"
                    + " and known_to > coalesce(:known, 'infinity'::timestamptz) union all "
                    + FACTS_FRAGMENT
                    + KNOWN_FRAGMENT
                    + "ended_at >= :end and late_at is not null and late_at < :end";

    /** Whether no event of a dossier recorded before a moment is still to be read. */
    private static final String HAS_READ_SQL =
            """
            with f as materialized (
                select epoch, tx, seq from journal.follower where name = :follower
                union all
                select -1, '0'::xid8, 0
                where not exists (select from journal.follower where name = :follower))
            select not exists (
                select 1 from f cross join lateral (
                    select 1 from journal.event e
                    where (e.epoch, e.tx, e.seq) > (f.epoch, f.tx, f.seq)
                      and e.type like 'dossier.%' and e.recorded_at < :before
                    order by e.epoch, e.tx, e.seq
                    limit 1) n)
            """;

    private static final String BEGINS_SQL = "select min(known_from) as begins from measure.fact";

    private static final String DOSSIERS_SQL =
            "select cast(reltuples as bigint) from pg_class"
                    + " where oid = cast('dossier.dossier' as regclass)";

    private static final LocalDate FOREVER = AsKnown.NOW.whole();

    private final JdbcClient jdbc;

    MeasureStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Count> flows(Set<UUID> agencies, LocalDate from, LocalDate to, LocalDate known) {
        // Without a whole month both borders are the day after: all is read by the day before it.
        LocalDate first = from.minusDays(1).plusMonths(1).withDayOfMonth(1);
        LocalDate after = to.plusDays(1).withDayOfMonth(1);
        boolean whole = first.isBefore(after);
        return jdbc.sql(FLOWS_SQL)
                .param("agencies", texts(agencies))
                .param("from", from)
                .param("to", to)
                .param("firstMonth", whole ? first : to.plusDays(1))
                .param("afterMonths", whole ? after : to.plusDays(1))
                .param("known", known)
                .param("knownMonth", known.equals(FOREVER) ? FOREVER : monthAfter(known))
                .query(MeasureStore::count)
                .list();
    }

    List<Stretch.Count> stretches(Set<UUID> agencies, Counted counted, List<Stretch> stretches) {
        return jdbc.sql(STRETCHES_SQL)
                .param("agencies", texts(agencies))
                .param("counted", counted.name())
                .param("froms", days(stretches, Stretch::from))
                .param("tos", days(stretches, Stretch::to))
                .param("knowns", days(stretches, Stretch::known))
                .query((row, n) ->
                        new Stretch.Count(
                                row.getInt("no") - 1,
                                Objects.requireNonNull(row.getObject("version", UUID.class)),
                                Channel.valueOf(row.getString("channel")),
                                row.getLong("n")))
                .list();
    }

    private static String[] days(List<Stretch> stretches, Function<Stretch, LocalDate> which) {
        return stretches.stream().map(one -> which.apply(one).toString()).toArray(String[]::new);
    }

    List<Count> stock(Set<UUID> agencies, LocalDate day, LocalDate known) {
        return jdbc.sql(STOCK_SQL)
                .param("agencies", texts(agencies))
                .param("day", day)
                .param("known", known)
                .param("stocks", Counted.stocks())
                .query(MeasureStore::count)
                .list();
    }

    /**
     * Versions that came to be known between two moments, and those of before that they replaced.
     */
    List<Known> learned(Set<UUID> agencies, Instant start, Instant at) {
        return jdbc.sql(LEARNED_SQL)
                .param("agencies", texts(agencies))
                .param("start", Sql.at(start))
                .param("at", Sql.at(at))
                .query(FactStore::known)
                .list();
    }

    /** Facts, as known at a moment, that move on a day or after it. */
    List<Fact> movingSince(Set<UUID> agencies, LocalDate day, @Nullable Instant known) {
        return jdbc
                .sql(MOVING_SQL)
                .param("agencies", texts(agencies))
                .param("start", Sql.at(Zones.instantOf(day.atStartOfDay())))
                .param("known", Sql.at(known), Types.TIMESTAMP_WITH_TIMEZONE)
                .query(FactStore::known)
                .list()
                .stream()
                .map(Known::fact)
                .toList();
    }

    /** Facts as known at a moment, those among them to which any of these happened in a period. */
    List<Fact> happened(
            Behind behind,
            Set<Counted> flows,
            LocalDate from,
            LocalDate to,
            @Nullable Instant known) {
        Map<UUID, Fact> found = new LinkedHashMap<>();
        Set<Counted> ends = EnumSet.noneOf(Counted.class);
        ends.addAll(flows);
        if (ends.remove(Counted.FILED)) {
            add(FILED_SQL, behind, from, to, known, found);
        }
        if (ends.remove(Counted.RECEIVED)) {
            add(RECEIVED_SQL, behind, from, to, known, found);
        }
        if (!ends.isEmpty()) {
            boolean late = ends.stream().allMatch(Counted::isLate);
            add(late ? ENDED_LATE_SQL : ENDED_SQL, behind, from, to, known, found);
        }
        return List.copyOf(found.values());
    }

    /** Facts as known at a moment, those among them that stood so at the end of a day. */
    List<Fact> stood(Behind behind, Set<Counted> stocks, LocalDate day, @Nullable Instant known) {
        Map<UUID, Fact> found = new LinkedHashMap<>();
        boolean late = stocks.stream().allMatch(Counted::isLate);
        add(late ? STOOD_LATE_SQL : STOOD_SQL, behind, day, day, known, found);
        return List.copyOf(found.values());
    }

    private void add(
            String sql,
            Behind behind,
            LocalDate from,
            LocalDate to,
            @Nullable Instant known,
            Map<UUID, Fact> found) {
        jdbc.sql(sql)
                .param("agencies", texts(behind.agencies()))
                .param("versions", texts(behind.versions()))
                .param("start", Sql.at(Zones.instantOf(from.atStartOfDay())))
                .param("end", Sql.at(Zones.instantOf(to.plusDays(1).atStartOfDay())))
                .param(
                        "channels",
                        behind.channels().stream().map(Channel::name).toArray(String[]::new))
                .param("known", Sql.at(known), Types.TIMESTAMP_WITH_TIMEZONE)
                .query(FactStore::known)
                .list()
                .forEach(one -> found.put(one.fact().dossier(), one.fact()));
    }

    /** The first day of the month in which there may be knowledge that does not count. */
    private static LocalDate monthAfter(LocalDate known) {
        return known.plusDays(1).withDayOfMonth(1);
    }

    boolean hasRead(Instant before) {
        return jdbc.sql(HAS_READ_SQL)
                .param("follower", FactFollower.NAME)
                .param("before", Sql.at(before))
                .query(Boolean.class)
                .single();
    }

    long dossiers() {
        return jdbc.sql(DOSSIERS_SQL).query(Long.class).single();
    }

    Optional<Instant> begins() {
        return jdbc.sql(BEGINS_SQL)
                .query((row, n) -> Optional.ofNullable(Sql.instantOrNull(row, "begins")))
                .single();
    }

    private static Count count(ResultSet row, int n) throws SQLException {
        return new Count(
                Objects.requireNonNull(row.getObject("agency", UUID.class)),
                Objects.requireNonNull(row.getObject("version", UUID.class)),
                Channel.valueOf(row.getString("channel")),
                Counted.valueOf(row.getString("counted")),
                row.getLong("n"));
    }

    private static String[] texts(Set<UUID> ids) {
        return ids.stream().map(UUID::toString).toArray(String[]::new);
    }
}
