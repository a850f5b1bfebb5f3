package vn.motcua.score;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.EvaluationFacts;
import vn.motcua.dossier.Evaluations;
import vn.motcua.kernel.sql.Sql;

/** What was read of dossiers for evaluation, and its sums. */
@Component
class EvaluationStore {

    private static final String UNREAD_SQL =
            """
            select f.dossier from measure.fact f
            join journal.stream s on s.stream_id = f.dossier
            left join score.evaluated e on e.dossier = f.dossier
            where f.known_to is null and f.received_at is not null and f.ended_at >= :since
              and coalesce(e.version < s.version, true)
            order by f.ended_at, f.dossier limit :most
            """;
    private static final String WAITING_SQL =
            """
            select count(*) from measure.fact f
            left join score.evaluated e on e.dossier = f.dossier
            where f.known_to is null and f.received_at is not null and e.dossier is null
              and f.ended_at >= :start and f.ended_at < :end
            """;
    private static final String CLEAR_SQL =
            "delete from score.evaluated where dossier = any(cast(:dossiers as uuid[]))";
    private static final String WRITE_SQL =
            """
            insert into score.evaluated (dossier, version, agency, resolved_at, whole, contacts, visited)
            select * from unnest(
                cast(:dossiers as uuid[]), cast(:versions as integer[]), cast(:agencies as uuid[]),
                cast(:resolved as timestamptz[]), cast(:whole as text[]), cast(:contacts as integer[]),
                cast(:visited as integer[]))
            """;
    private static final String AGENCIES_SQL =
            """
            insert into score.evaluated_agency (dossier, agency, time)
            select * from unnest(
                cast(:dossiers as uuid[]), cast(:agencies as uuid[]), cast(:times as text[]))
            """;
    private static final String OFFICERS_SQL =
            """
            insert into score.evaluated_officer (dossier, staff, unit, agency)
            select * from unnest(
                cast(:dossiers as uuid[]), cast(:staff as uuid[]), cast(:units as uuid[]),
                cast(:agencies as uuid[]))
            """;
    private static final String WHOLE_SQL =
            """
            select agency, whole, least(contacts, 2) as contacts, least(visited, 2) as visited,
                count(*) as n
            from score.evaluated
            where resolved_at >= :start and resolved_at < :end
              and agency = any(cast(:agencies as uuid[]))
            group by 1, 2, 3, 4
            """;
    private static final String SHARE_SQL =
            """
            select a.agency, a.time, count(*) as n
            from score.evaluated e join score.evaluated_agency a on a.dossier = e.dossier
            where e.resolved_at >= :start and e.resolved_at < :end
              and a.agency = any(cast(:agencies as uuid[]))
            group by 1, 2
            """;
    private static final String STAFF_SQL =
            """
            select o.staff, o.unit, e.whole, a.time, least(e.contacts, 2) as contacts,
                least(e.visited, 2) as visited, count(*) as n
            from score.evaluated e
            join score.evaluated_officer o on o.dossier = e.dossier
            left join score.evaluated_agency a on a.dossier = e.dossier and a.agency = o.agency
            where e.resolved_at >= :start and e.resolved_at < :end
              and (o.staff = :self or o.unit = any(cast(:units as uuid[])))
            group by 1, 2, 3, 4, 5, 6
            """;

    /** Dossiers of an agency that are alike. */
    record Whole(UUID agency, EvaluationFacts.Time whole, int contacts, int visited, long n) {}

    /** Dossiers on which an agency kept its own time alike. */
    record Share(UUID agency, EvaluationFacts.Time time, long n) {}

    /**
     * Dossiers on which one of the staff worked that are alike.
     *
     * @param time of the agency for which they did; absent where nothing was due there
     */
    record Staffed(
            UUID staff,
            UUID unit,
            EvaluationFacts.Time whole,
            EvaluationFacts.@Nullable Time time,
            int contacts,
            int visited,
            long n) {}

    private record Mark<T>(UUID dossier, UUID key, T value) {}

    private final JdbcClient jdbc;

    EvaluationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Dossiers that ended since and are not read, or have moved on since they were. */
    List<UUID> unread(Instant since, int most) {
        return jdbc.sql(UNREAD_SQL)
                .param("since", Sql.at(since))
                .param("most", most)
                .query((row, n) -> Objects.requireNonNull(row.getObject("dossier", UUID.class)))
                .list();
    }

    /** How many ended in a period and are not read yet. */
    long waiting(Instant start, Instant end) {
        return jdbc.sql(WAITING_SQL)
                .param("start", Sql.at(start))
                .param("end", Sql.at(end))
                .query(Long.class)
                .single();
    }

    void write(List<Evaluations.Evaluated> all) {
        jdbc.sql(CLEAR_SQL).param("dossiers", texts(all, Evaluations.Evaluated::dossier)).update();
        jdbc.sql(WRITE_SQL)
                .param("dossiers", texts(all, Evaluations.Evaluated::dossier))
                .param("versions", numbers(all, Evaluations.Evaluated::version))
                .param("agencies", texts(all, Evaluations.Evaluated::agency))
                .param("resolved", texts(all, one -> one.facts() == null ? null : one.resolved()))
                .param("whole", texts(all, one -> one.facts() == null ? null : one.facts().whole()))
                .param(
                        "contacts",
                        numbers(all, one -> one.facts() == null ? null : one.facts().contacts()))
                .param(
                        "visited",
                        numbers(
                                all,
                                one -> one.facts() == null ? null : one.facts().visited().size()))
                .update();
        List<Mark<EvaluationFacts.Time>> agencies =
                all.stream()
                        .filter(one -> one.facts() != null)
                        .flatMap(one ->
                                Objects.requireNonNull(one.facts()).agencies().entrySet().stream()
                                        .map(a ->
                                                new Mark<>(
                                                        one.dossier(), a.getKey(), a.getValue())))
                        .toList();
        jdbc.sql(AGENCIES_SQL)
                .param("dossiers", texts(agencies, Mark::dossier))
                .param("agencies", texts(agencies, Mark::key))
                .param("times", texts(agencies, Mark::value))
                .update();
        List<Mark<Evaluations.Work>> officers =
                all.stream()
                        .flatMap(one ->
                                one.officers().entrySet().stream()
                                        .map(o ->
                                                new Mark<>(
                                                        one.dossier(), o.getKey(), o.getValue())))
                        .toList();
        jdbc.sql(OFFICERS_SQL)
                .param("dossiers", texts(officers, Mark::dossier))
                .param("staff", texts(officers, Mark::key))
                .param("units", texts(officers, one -> one.value().unit()))
                .param("agencies", texts(officers, one -> one.value().agency()))
                .update();
    }

    List<Whole> wholes(Set<UUID> agencies, Instant start, Instant end) {
        return period(WHOLE_SQL, start, end)
                .param("agencies", texts(agencies, one -> one))
                .query((row, n) ->
                        new Whole(
                                row.getObject("agency", UUID.class),
                                EvaluationFacts.Time.valueOf(row.getString("whole")),
                                row.getInt("contacts"),
                                row.getInt("visited"),
                                row.getLong("n")))
                .list();
    }

    List<Share> shares(Set<UUID> agencies, Instant start, Instant end) {
        return period(SHARE_SQL, start, end)
                .param("agencies", texts(agencies, one -> one))
                .query((row, n) ->
                        new Share(
                                row.getObject("agency", UUID.class),
                                EvaluationFacts.Time.valueOf(row.getString("time")),
                                row.getLong("n")))
                .list();
    }

    /** Of one of the staff, and of all that worked in units. */
    List<Staffed> staff(UUID self, Set<UUID> units, Instant start, Instant end) {
        return period(STAFF_SQL, start, end)
                .param("self", self)
                .param("units", texts(units, one -> one))
                .query((row, n) ->
                        new Staffed(
                                row.getObject("staff", UUID.class),
                                row.getObject("unit", UUID.class),
                                EvaluationFacts.Time.valueOf(row.getString("whole")),
                                time(row.getString("time")),
                                row.getInt("contacts"),
                                row.getInt("visited"),
                                row.getLong("n")))
                .list();
    }

    private static EvaluationFacts.@Nullable Time time(@Nullable String name) {
        return name == null ? null : EvaluationFacts.Time.valueOf(name);
    }

    private JdbcClient.StatementSpec period(String sql, Instant start, Instant end) {
        return jdbc.sql(sql).param("start", Sql.at(start)).param("end", Sql.at(end));
    }

    private static <T> @Nullable String[] texts(
            Collection<T> all, Function<T, @Nullable Object> text) {
        return all.stream()
                .map(text)
                .map(one -> one == null ? null : one.toString())
                .toArray(String[]::new);
    }

    private static <T> @Nullable Integer[] numbers(
            Collection<T> all, Function<T, @Nullable Integer> number) {
        return all.stream().map(number).toArray(Integer[]::new);
    }
}
