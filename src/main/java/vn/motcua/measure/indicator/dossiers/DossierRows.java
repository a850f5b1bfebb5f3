package vn.motcua.measure.indicator.dossiers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
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

    /** The database knows no year 0. */
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");

    private static final Pattern MOMENT = Pattern.compile(":(start|end|now|known)\\b");

    /** Later than any moment that was ever recorded. */
    static final String KNOWN = "coalesce(:known, 'infinity'::timestamptz)";

    /** The fact of a dossier as it was known; to be joined as {@code f}. */
    static final String FACT =
            " f.agency = any(cast(:agencies as uuid[])) and f.known_from <= "
                    + KNOWN
                    + " and (f.known_to is null or f.known_to > "
                    + KNOWN
                    + ") ";

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
    private static final String WINDOW_FRAGMENT =
            """
            select %d as no, q.agency, count(*) filter (where q.above) as above, count(*) as below
            from (%s) q
            group by q.agency
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
        List<String> selects = new ArrayList<>();
        for (Window window : windows) {
            all.add(new ArrayList<>());
            Asked one = new Asked(asked.agencies(), window.from(), window.to(), window.known());
            selects.add(WINDOW_FRAGMENT.formatted(all.size(), said(query.sql(), one)));
        }
        statement(String.join(" union all ", selects), query, asked)
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
        return jdbc.sql(said(sql, asked))
                .param("agencies", asked.agencyTexts())
                .params(query.binds());
    }

    /**
     * With its moments written out. Bound, the database would soon take one plan for every period,
     * and read a month as it reads ten years.
     */
    private String said(String sql, Asked asked) {
        Map<String, @Nullable Instant> moments = new HashMap<>();
        moments.put("start", asked.start());
        moments.put("end", asked.end());
        moments.put("now", clock.instant());
        moments.put("known", asked.known().at());
        return MOMENT.matcher(sql).replaceAll(name -> literal(moments.get(name.group(1))));
    }

    private static String literal(@Nullable Instant moment) {
        if (moment != null && moment.isBefore(FIRST)) {
            return "cast('-infinity' as timestamptz)";
        }
        return moment == null
                ? "cast(null as timestamptz)"
                : "cast('%s' as timestamptz)".formatted(moment.truncatedTo(ChronoUnit.MICROS));
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
