package vn.motcua.measure.indicator.dossiers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

    private final JdbcClient jdbc;
    private final Catalog catalog;
    private final BusinessClock clock;

    DossierRows(JdbcClient jdbc, Catalog catalog, BusinessClock clock) {
        this.jdbc = jdbc;
        this.catalog = catalog;
        this.clock = clock;
    }

    /** By agency, procedure and part. */
    List<Reading> sums(Query query, Asked asked) {
        return statement(
                        "select agency, version, part, count(*) filter (where above) as above,"
                                + " count(*) as below from ("
                                + query.sql()
                                + ") q group by agency, version, part",
                        query,
                        asked)
                .query((row, n) ->
                        new Reading(
                                query.variant(),
                                uuid(row, "agency"),
                                version(row).field().code(),
                                part(row),
                                row.getLong("above"),
                                row.getLong("below")))
                .list();
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
