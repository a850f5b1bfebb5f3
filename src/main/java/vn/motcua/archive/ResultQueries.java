package vn.motcua.archive;

import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.kernel.VietnameseText;

/** Finds results; whoever asks has seen that the viewer may see those agencies. */
@Component
public class ResultQueries {

    private static final String HOLDS = ResultRows.HOLDS;

    private static final String FIND_SQL = ResultRows.SELECT_FRAGMENT + " where r.id = :id";
    private static final String CODE_SQL = ResultRows.SELECT_FRAGMENT + " where r.code = :code";
    private static final String DOSSIER_SQL =
            ResultRows.SELECT_FRAGMENT + " where r.dossier = :dossier order by r.entered_at, r.id";
    private static final String ALL_SQL =
            ResultRows.SELECT_FRAGMENT + " where r.id = any(cast(:ids as uuid[]))";
    private static final String FOUND_SQL =
            ResultRows.SELECT_FRAGMENT
                    + """
                     where r.agency = any(cast(:agencies as uuid[]))
                       and (:type = '' or r.type = :type)
                       and (:text = '' or r.folded like '%' || :text || '%' or r.code = :code)
                       and (cast(:from as date) is null or r.signed_on >= :from)
                       and (cast(:to as date) is null or r.signed_on <= :to)
                       and case :standing
                         when 'AWAITING' then r.confirmed_at is null and
                    """
                    + HOLDS
                    + """
                         when 'DIGITISED' then r.confirmed_at is not null
                         when 'IN_FORCE' then
                    """
                    + HOLDS
                    + """
                         when 'OVER' then r.valid_to < :today or e.on_day <= :today
                         else true end
                    """;
    private static final String LIST_SQL =
            FOUND_SQL + " order by r.signed_on desc, r.id desc limit :most offset :skip";
    private static final String QUEUE_SQL =
            FOUND_SQL + " order by r.signed_on, r.id limit :most offset :skip";
    private static final String PROGRESS_SQL =
            """
            select r.agency, r.type, count(*) as held,
                count(*) filter (where r.confirmed_at is not null) as digitised,
                min(r.signed_on) filter (where r.confirmed_at is null) as oldest
            from archive.result r left join archive.ending e on e.result = r.id and e.undone_at is null
            where r.agency = any(cast(:agencies as uuid[])) and
            """
                    + HOLDS
                    + """
                     group by r.agency, r.type
                     order by count(*) filter (where r.confirmed_at is null) desc, r.type, r.agency
                    """;

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    ResultQueries(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The newest first. */
    public List<ArchivedResult> list(ResultFilter filter, int skip, int most) {
        return found(LIST_SQL, filter, skip, most);
    }

    /** The oldest first. */
    public List<ArchivedResult> queue(ResultFilter filter, int most) {
        return found(QUEUE_SQL, filter, 0, most);
    }

    private List<ArchivedResult> found(String sql, ResultFilter filter, int skip, int most) {
        String text = filter.text().strip();
        return jdbc.sql(sql)
                .param("agencies", texts(filter.agencies()))
                .param("type", filter.type().strip())
                .param("text", VietnameseText.fold(text).replaceAll("[%_\\\\]", "\\\\$0"))
                .param("code", text)
                .param("from", filter.from(), Types.DATE)
                .param("to", filter.to(), Types.DATE)
                .param("standing", filter.standing().name())
                .param("today", clock.today())
                .param("most", most)
                .param("skip", skip)
                .query((row, n) -> ResultRows.result(row))
                .list();
    }

    /** By kind and agency, what waits most first. */
    public List<ResultProgress> progress(Set<UUID> agencies) {
        return jdbc.sql(PROGRESS_SQL)
                .param("agencies", texts(agencies))
                .param("today", clock.today())
                .query((row, n) ->
                        new ResultProgress(
                                ResultRows.uuid(row, "agency"),
                                row.getString("type"),
                                row.getLong("held"),
                                row.getLong("digitised"),
                                row.getObject("oldest", LocalDate.class)))
                .list();
    }

    Optional<ArchivedResult> find(UUID id) {
        return jdbc.sql(FIND_SQL)
                .param("id", id)
                .query((row, n) -> ResultRows.result(row))
                .optional();
    }

    /** One that another names; null where there is none. */
    public @Nullable ArchivedResult known(UUID id) {
        return find(id).orElse(null);
    }

    List<ArchivedResult> all(Collection<UUID> ids) {
        return jdbc.sql(ALL_SQL)
                .param("ids", texts(ids))
                .query((row, n) -> ResultRows.result(row))
                .list();
    }

    Optional<ArchivedResult> byCode(String code) {
        return jdbc.sql(CODE_SQL)
                .param("code", code.strip())
                .query((row, n) -> ResultRows.result(row))
                .optional();
    }

    /** The results of a dossier, in the order of their entering. */
    public List<ArchivedResult> of(UUID dossier) {
        return jdbc.sql(DOSSIER_SQL)
                .param("dossier", dossier)
                .query((row, n) -> ResultRows.result(row))
                .list();
    }

    private static String[] texts(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).toArray(String[]::new);
    }
}
