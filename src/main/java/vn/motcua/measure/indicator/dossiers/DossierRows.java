package vn.motcua.measure.indicator.dossiers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.kernel.Bilingual;
import vn.motcua.kernel.Zones;
import vn.motcua.kernel.sql.Sql;
import vn.motcua.measure.indicator.Asked;
import vn.motcua.measure.indicator.Line;
import vn.motcua.measure.indicator.Lines;
import vn.motcua.measure.indicator.Part;
import vn.motcua.measure.indicator.Reading;
import vn.motcua.measure.indicator.Wanted;
import vn.motcua.measure.indicator.Window;

/**
 * Sums and pages over a query that gives one row for each dossier: {@code dossier, agency, version,
 * part, above, due_at, done_at}. The query may name {@code :agencies, :start, :end, :known} and
 * {@code :now}, and what its source adds.
 */
@Component
class DossierRows {

    /** What a query is made of, and what it binds beside the period. */
    record Query(String variant, String sql, Map<String, Object> binds) {

        Query(String variant, String sql) {
            this(variant, sql, Map.of());
        }
    }

    /** Later than any moment that was ever recorded. */
    static final String KNOWN = "coalesce(:known, 'infinity'::timestamptz)";

    /** The fact of a dossier as it was known; to be joined as {@code f}. */
    static final String FACT =
            " f.agency = any(cast(:agencies as uuid[])) and f.known_from <= "
                    + KNOWN
                    + " and coalesce(f.known_to > "
                    + KNOWN
                    + ", true) ";

    private static final String ONE_FRAGMENT =
            """
            select '%s' as source, '%s' as variant, q.agency, q.version, q.part, q.above from (%s) q
            """;
    private static final String SUMS_FRAGMENT =
            """
            select source, variant, agency, version, part, count(*) filter (where above) as above,
                count(*) as below
            from (%s) a
            group by source, variant, agency, version, part
            """;
    private static final String WINDOWS_FRAGMENT =
            """
            select w.no, q.agency, count(*) filter (where q.above) as above, count(*) as below
            from unnest(cast(:starts as timestamptz[]), cast(:ends as timestamptz[]),
                cast(:knowns as timestamptz[])) with ordinality w (start_at, end_at, known_at, no)
            cross join lateral (%s) q
            group by w.no, q.agency
            """;

    private final JdbcClient jdbc;
    private final Catalog catalog;
    private final BusinessClock clock;

    private final ObjectProvider<DossierSource> sources;

    DossierRows(
            JdbcClient jdbc,
            Catalog catalog,
            BusinessClock clock,
            ObjectProvider<DossierSource> sources) {
        this.sources = sources;
        this.jdbc = jdbc;
        this.catalog = catalog;
        this.clock = clock;
    }

    private record All(Map<String, List<Reading>> byCode) {}

    /**
     * What a source counts; where all indicators are asked for, that of all sources is read at
     * once.
     */
    List<Reading> read(DossierSource source, Asked asked) {
        if (!asked.memo().isForAll()) {
            return sums(List.of(source), asked).getOrDefault(source.code(), List.of());
        }
        return asked.memo()
                .once(All.class, () -> new All(sums(sources.stream().toList(), asked)))
                .byCode()
                .getOrDefault(source.code(), List.of());
    }

    /** By source, reading, agency, field and part. */
    private Map<String, List<Reading>> sums(List<DossierSource> of, Asked asked) {
        Map<String, Object> binds = new HashMap<>();
        List<String> selects = new ArrayList<>();
        for (DossierSource source : of) {
            for (Query query : source.summed(asked)) {
                binds.putAll(query.binds());
                selects.add(ONE_FRAGMENT.formatted(source.code(), query.variant(), query.sql()));
            }
        }
        String all = String.join(" union all ", selects);
        Map<String, List<Reading>> sums = new HashMap<>();
        statement(SUMS_FRAGMENT.formatted(all), new Query("", all, binds), asked)
                .query(row -> {
                    sums.computeIfAbsent(row.getString("source"), code -> new ArrayList<>())
                            .add(
                                    new Reading(
                                            row.getString("variant"),
                                            uuid(row, "agency"),
                                            version(row).field().code(),
                                            part(row),
                                            row.getLong("above"),
                                            row.getLong("below")));
                });
        sums.replaceAll((code, read) -> Reading.gathered(read));
        return sums;
    }

    /** By agency in each window; one statement for all. */
    List<List<Reading>> over(Query query, Asked asked, List<Window> windows) {
        List<List<Reading>> all = new ArrayList<>();
        windows.forEach(window -> all.add(new ArrayList<>()));
        statement(WINDOWS_FRAGMENT.formatted(inWindow(query.sql())), query, asked)
                .param("starts", Window.starts(windows))
                .param("ends", Window.ends(windows))
                .param("knowns", Window.knowns(windows))
                .query(row -> {
                    all.get(row.getInt("no") - 1)
                            .add(
                                    new Reading(
                                            query.variant(),
                                            uuid(row, "agency"),
                                            "",
                                            row.getLong("above"),
                                            row.getLong("below")));
                });
        return all;
    }

    private static String inWindow(String sql) {
        return sql.replace(":start", "w.start_at")
                .replace(":end", "w.end_at")
                .replace(":known", "w.known_at");
    }

    /** A page of them, the youngest first, with how many there are. */
    Lines page(Query query, Asked asked, Wanted wanted) {
        String which =
                switch (wanted.which()) {
                    case ALL -> "";
                    case COUNTED -> " where above";
                    case MISSING -> " where not above";
                };
        long[] total = {0};
        List<Line> lines =
                statement(
                                "select p.*, (select d.code from dossier.dossier d"
                                        + " where d.dossier_id = p.dossier) as code from ("
                                        + "select q.*, count(*) over () as total from ("
                                        + query.sql()
                                        + ") q"
                                        + which
                                        + " order by q.done_at desc nulls last, q.dossier"
                                        + " limit :most offset :skip) p"
                                        + " order by p.done_at desc nulls last, p.dossier",
                                query,
                                asked)
                        .param("most", wanted.most())
                        .param("skip", wanted.from())
                        .query((row, n) -> {
                            total[0] = row.getLong("total");
                            return line(row, query.variant());
                        })
                        .list();
        return new Lines(total[0], lines);
    }

    JdbcClient.StatementSpec statement(String sql, Query query, Asked asked) {
        return jdbc.sql(sql)
                .param("agencies", asked.agencyTexts())
                .param("start", Sql.at(asked.start()))
                .param("end", Sql.at(asked.end()))
                .param("now", Sql.at(clock.instant()))
                .param("known", Sql.at(asked.known().at()), Types.TIMESTAMP_WITH_TIMEZONE)
                .params(query.binds());
    }

    private Line line(ResultSet row, String variant) throws SQLException {
        ProcedureVersion version = version(row);
        String code = row.getString("code");
        return Line.of(
                        code == null ? "" : code,
                        new Bilingual(version.name(), version.nameEn()),
                        version.field().code())
                .by(uuid(row, "agency"))
                .in(part(row))
                .at("/dossiers/" + uuid(row, "dossier"), null)
                .days(day(row, "due_at"), day(row, "done_at"))
                .counted(variant, row.getBoolean("above"));
    }

    private ProcedureVersion version(ResultSet row) throws SQLException {
        return catalog.version(uuid(row, "version"));
    }

    private static Part part(ResultSet row) throws SQLException {
        String part = row.getString("part");
        return part == null || part.isEmpty() ? Part.NONE : Part.said(part);
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        Instant at = Sql.instantOrNull(row, column);
        return at == null ? null : Zones.dayOf(at);
    }

    static UUID uuid(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, UUID.class));
    }
}
