package vn.motcua.measure.indicator.dossiers;

import java.sql.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.Channel;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.kernel.Bilingual;
import vn.motcua.kernel.Zones;
import vn.motcua.kernel.sql.Sql;
import vn.motcua.measure.indicator.Asked;
import vn.motcua.measure.indicator.Line;
import vn.motcua.measure.indicator.Lines;
import vn.motcua.measure.indicator.Wanted;
import vn.motcua.measure.indicator.Window;
import vn.motcua.rating.Questionnaire;

/**
 * Answers of a period. A row never says whose dossier was rated: whoever resolved it reads these
 * pages too.
 */
@Component
class RatingRows {

    private static final String SUMS_SQL =
            """
            select agency_id, field, channel, count(*) filter (where overall >= :content) as content,
                count(*) as answers
            from rating.answer
            where agency_id = any(cast(:agencies as uuid[])) and answered_at >= :start
              and answered_at < :end and answered_at <= coalesce(:known, 'infinity'::timestamptz)
            group by agency_id, field, channel
            """;
    private static final String WINDOWS_SQL =
            """
            select w.no, r.field, count(*) filter (where r.overall >= :content) as content,
                count(*) as answers
            from unnest(cast(:starts as timestamptz[]), cast(:ends as timestamptz[]),
                cast(:knowns as timestamptz[])) with ordinality w (start_at, end_at, known_at, no)
            join rating.answer r on r.answered_at >= w.start_at and r.answered_at < w.end_at
                and r.answered_at <= w.known_at
            where r.agency_id = any(cast(:agencies as uuid[]))
            group by w.no, r.field
            """;
    private static final String PAGE_SQL =
            """
            select agency_id, procedure, field, channel, answered_at, overall >= :content as content,
                count(*) over () as total
            from rating.answer
            where agency_id = any(cast(:agencies as uuid[])) and answered_at >= :start
              and answered_at < :end and answered_at <= coalesce(:known, 'infinity'::timestamptz)
              and field = any(:fields)
              and (:which = 'ALL' or (overall >= :content) = (:which = 'COUNTED'))
            order by cast(answered_at at time zone 'Asia/Ho_Chi_Minh' as date) desc, procedure, dossier_id
            limit :most offset :skip
            """;

    /** Answers of one agency, field and channel. */
    record Sum(UUID agency, String field, Channel channel, long content, long answers) {}

    private record Read(List<Sum> sums) {}

    private final JdbcClient jdbc;
    private final Catalog catalog;

    RatingRows(JdbcClient jdbc, Catalog catalog) {
        this.jdbc = jdbc;
        this.catalog = catalog;
    }

    List<Sum> sums(Asked asked) {
        return asked.memo()
                .once(
                        Read.class,
                        () ->
                                new Read(
                                        statement(SUMS_SQL, asked)
                                                .query((row, n) ->
                                                        new Sum(
                                                                DossierRows.uuid(row, "agency_id"),
                                                                row.getString("field"),
                                                                Channel.valueOf(
                                                                        row.getString("channel")),
                                                                row.getLong("content"),
                                                                row.getLong("answers")))
                                                .list()))
                .sums();
    }

    /**
     * Answers about some fields in each window.
     *
     * @param fields which fields count
     */
    List<Window.Sum> inWindows(Asked asked, Predicate<String> fields, List<Window> windows) {
        Window.Sum[] sums = new Window.Sum[windows.size()];
        Arrays.fill(sums, Window.Sum.NONE);
        jdbc.sql(WINDOWS_SQL)
                .param("agencies", asked.agencyTexts())
                .param("starts", Window.starts(windows))
                .param("ends", Window.ends(windows))
                .param("knowns", Window.knowns(windows))
                .param("content", Questionnaire.CONTENT)
                .query(row -> {
                    if (fields.test(row.getString("field"))) {
                        int at = row.getInt("no") - 1;
                        sums[at] =
                                sums[at].plus(
                                        new Window.Sum(
                                                row.getLong("content"), row.getLong("answers")));
                    }
                });
        return List.of(sums);
    }

    /**
     * @param shown what becomes of a row: under which part it stands
     */
    Lines page(Asked asked, List<String> fields, Wanted wanted, Function<Line, Line> shown) {
        long[] total = {0};
        List<Line> lines = new ArrayList<>();
        statement(PAGE_SQL, asked)
                .param("fields", fields.toArray(String[]::new))
                .param("which", wanted.which().name())
                .param("most", wanted.most())
                .param("skip", wanted.from())
                .query(row -> {
                    total[0] = row.getLong("total");
                    lines.add(
                            shown.apply(
                                            Line.of(
                                                            row.getString("procedure"),
                                                            name(row.getString("procedure")),
                                                            row.getString("field"))
                                                    .by(DossierRows.uuid(row, "agency_id"))
                                                    .days(
                                                            null,
                                                            Zones.dayOf(
                                                                    Sql.instant(
                                                                            row, "answered_at"))))
                                    .counted(wanted.variant(), row.getBoolean("content")));
                });
        return new Lines(total[0], lines);
    }

    private JdbcClient.StatementSpec statement(String sql, Asked asked) {
        return jdbc.sql(sql)
                .param("agencies", asked.agencyTexts())
                .param("start", Sql.at(asked.start()))
                .param("end", Sql.at(asked.end()))
                .param("known", Sql.at(asked.known().at()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("content", Questionnaire.CONTENT);
    }

    private Bilingual name(String procedure) {
        List<ProcedureVersion> history = catalog.snapshot().history(procedure);
        return history.isEmpty()
                ? Bilingual.none()
                : new Bilingual(history.getLast().name(), history.getLast().nameEn());
    }
}
