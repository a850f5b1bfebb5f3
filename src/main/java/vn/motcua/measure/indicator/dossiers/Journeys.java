package vn.motcua.measure.indicator.dossiers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.kernel.Bilingual;
import vn.motcua.kernel.Zones;
import vn.motcua.kernel.sql.Sql;
import vn.motcua.measure.indicator.Asked;
import vn.motcua.measure.indicator.Indicator;
import vn.motcua.measure.indicator.IndicatorSource;
import vn.motcua.measure.indicator.Knowing;
import vn.motcua.measure.indicator.Line;
import vn.motcua.measure.indicator.Lines;
import vn.motcua.measure.indicator.Part;
import vn.motcua.measure.indicator.Reading;
import vn.motcua.measure.indicator.Wanted;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Unit;

/** PL2-1-b: of journeys of dossiers between agencies, those made electronically; by pair. */
@Component
class Journeys implements IndicatorSource {

    private static final String JOURNEYS_SQL =
            """
            select f.dossier, f.agency, f.version, h.giver, h.taker, h.electronic, h.at, h.no
            from measure.hand_over h
            join measure.fact f on f.dossier = h.dossier
            where h.at >= :start and h.at < :end and h.known_at <=
            """
                    + DossierRows.KNOWN
                    + " and "
                    + DossierRows.FACT;
    private static final String SUMS_SQL =
            "select agency, version, giver, taker, count(*) filter (where electronic) as above,"
                    + " count(*) as below from ("
                    + JOURNEYS_SQL
                    + ") q group by agency, version, giver, taker";
    private static final String PAGE_SQL =
            "select p.*, (select d.code from dossier.dossier d where d.dossier_id = p.dossier) as code"
                    + " from (select q.*, count(*) over () as total from ("
                    + JOURNEYS_SQL
                    + """
                    ) q
                    where (:which = 'ALL' or q.electronic = (:which = 'COUNTED'))
                    order by q.at desc, q.dossier, q.no limit :most offset :skip) p
                    order by p.at desc, p.dossier, p.no
                    """;

    private static final DossierRows.Query QUERY =
            new DossierRows.Query(Indicator.ONLY, JOURNEYS_SQL);

    private final DossierRows rows;
    private final Catalog catalog;
    private final Organizations organizations;

    Journeys(DossierRows rows, Catalog catalog, Organizations organizations) {
        this.rows = rows;
        this.catalog = catalog;
        this.organizations = organizations;
    }

    @Override
    public String code() {
        return "PL2-1-b";
    }

    /** How it travelled is read as it was said last. */
    @Override
    public Knowing knowing() {
        return Knowing.DATED;
    }

    /** A dossier is of the agency that received it. */
    @Override
    public boolean addsUpByAgency() {
        return true;
    }

    @Override
    public List<Reading> read(Asked asked) {
        return rows.statement(SUMS_SQL, QUERY, asked)
                .query((row, n) ->
                        new Reading(
                                Indicator.ONLY,
                                DossierRows.uuid(row, "agency"),
                                version(row).field().code(),
                                pair(row, asked),
                                row.getLong("above"),
                                row.getLong("below")))
                .list();
    }

    @Override
    public Lines lines(Asked asked, Wanted wanted) {
        long[] total = {0};
        List<Line> lines =
                rows.statement(PAGE_SQL, QUERY, asked)
                        .param("which", wanted.which().name())
                        .param("most", wanted.most())
                        .param("skip", wanted.from())
                        .query((row, n) -> {
                            total[0] = row.getLong("total");
                            return line(row, asked);
                        })
                        .list();
        return new Lines(total[0], lines);
    }

    private Line line(ResultSet row, Asked asked) throws SQLException {
        ProcedureVersion version = version(row);
        String code = row.getString("code");
        return Line.of(
                        code == null ? "" : code,
                        new Bilingual(version.name(), version.nameEn()),
                        version.field().code())
                .by(DossierRows.uuid(row, "agency"))
                .in(pair(row, asked))
                .at("/dossiers/" + DossierRows.uuid(row, "dossier"), null)
                .days(null, Zones.dayOf(Sql.instant(row, "at")))
                .counted(row.getBoolean("electronic"));
    }

    private ProcedureVersion version(ResultSet row) throws SQLException {
        return catalog.version(DossierRows.uuid(row, "version"));
    }

    private Part pair(ResultSet row, Asked asked) throws SQLException {
        return Part.named(name(row, "giver", asked) + " → " + name(row, "taker", asked));
    }

    private String name(ResultSet row, String column, Asked asked) throws SQLException {
        OrganizationChart chart = organizations.chart();
        return chart.lastKnown(DossierRows.uuid(row, column), asked.to())
                .map(Unit::shortName)
                .orElse("");
    }
}
