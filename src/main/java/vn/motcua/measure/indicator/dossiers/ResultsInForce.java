package vn.motcua.measure.indicator.dossiers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.identity.Right;
import vn.motcua.kernel.Bilingual;
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

/**
 * PL2-2-b: of results in the register that are in force on the last day of the period, those that
 * are digitised; by kind of result.
 */
@Component
class ResultsInForce implements IndicatorSource {

    private static final String HELD_FRAGMENT =
            """
            select r.id, r.agency, r.procedure, r.type, r.number, r.signed_on,
                coalesce(r.digitised_at <= coalesce(:known, 'infinity'::timestamptz), false) as above,
                cast(r.digitised_at at time zone 'Asia/Ho_Chi_Minh' as date) as digitised_on
            from archive.result r
            where r.agency = any(cast(:agencies as uuid[]))
              and r.entered_at <= coalesce(:known, 'infinity'::timestamptz)
              and r.signed_on <= :to and (r.valid_to is null or r.valid_to >= :to)
              and (r.valid_from is null or r.valid_from <= :to)
              and not exists (select from archive.ending e where e.result = r.id and e.on_day <= :to
                and e.at <= coalesce(:known, 'infinity'::timestamptz)
                and (e.undone_at is null or e.undone_at > coalesce(:known, 'infinity'::timestamptz)))
            """;
    private static final String SUMS_SQL =
            "select agency, procedure, type, count(*) filter (where above) as above, count(*) as below"
                    + " from ("
                    + HELD_FRAGMENT
                    + ") h group by agency, procedure, type";
    private static final String PAGE_SQL =
            "select h.*, count(*) over () as total from ("
                    + HELD_FRAGMENT
                    + """
                    ) h where :which = 'ALL' or above = (:which = 'COUNTED')
                    order by signed_on desc, id limit :most offset :skip
                    """;

    private final JdbcClient jdbc;
    private final Catalog catalog;

    ResultsInForce(JdbcClient jdbc, Catalog catalog) {
        this.jdbc = jdbc;
        this.catalog = catalog;
    }

    @Override
    public String code() {
        return "PL2-2-b";
    }

    /** Validity is read as it was said last. */
    @Override
    public Knowing knowing() {
        return Knowing.DATED;
    }

    @Override
    public boolean addsUpByAgency() {
        return true;
    }

    @Override
    public List<Reading> read(Asked asked) {
        List<Reading> all = new ArrayList<>();
        Map<String, Bilingual> kinds = kinds();
        statement(SUMS_SQL, asked)
                .query(row -> {
                    all.add(
                            new Reading(
                                    Indicator.ONLY,
                                    DossierRows.uuid(row, "agency"),
                                    field(row),
                                    kind(row, kinds),
                                    row.getLong("above"),
                                    row.getLong("below")));
                });
        return Reading.gathered(all);
    }

    @Override
    public Lines lines(Asked asked, Wanted wanted) {
        long[] total = {0};
        Map<String, Bilingual> kinds = kinds();
        List<Line> lines =
                statement(PAGE_SQL, asked)
                        .param("which", wanted.which().name())
                        .param("most", wanted.most())
                        .param("skip", wanted.from())
                        .query((row, n) -> {
                            total[0] = row.getLong("total");
                            return line(row, kinds);
                        })
                        .list();
        return new Lines(total[0], lines);
    }

    private JdbcClient.StatementSpec statement(String sql, Asked asked) {
        return jdbc.sql(sql)
                .param("agencies", asked.agencyTexts())
                .param("known", Sql.at(asked.known().at()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("to", asked.to());
    }

    private Line line(ResultSet row, Map<String, Bilingual> kinds) throws SQLException {
        String type = row.getString("type");
        UUID id = DossierRows.uuid(row, "id");
        return Line.of(
                        row.getString("number"),
                        kinds.getOrDefault(type, new Bilingual(type, type)),
                        field(row))
                .by(DossierRows.uuid(row, "agency"))
                .in(kind(row, kinds))
                .days(null, row.getObject("digitised_on", LocalDate.class))
                .at("/archive/results/" + id, Right.ARCHIVE_KEEP)
                .counted(row.getBoolean("above"));
    }

    /** In Vietnamese, as the law names kinds of results. */
    private static Part kind(ResultSet row, Map<String, Bilingual> kinds) throws SQLException {
        String type = row.getString("type");
        Bilingual name = kinds.get(type);
        return type.isEmpty() ? Part.NONE : Part.named(name == null ? type : name.vi());
    }

    private Map<String, Bilingual> kinds() {
        return catalog.snapshot().all().stream()
                .flatMap(version -> version.results().stream())
                .collect(
                        Collectors.toMap(
                                result -> result.code(),
                                result -> new Bilingual(result.name(), result.nameEn()),
                                (first, later) -> later));
    }

    private String field(ResultSet row) throws SQLException {
        List<ProcedureVersion> history = catalog.snapshot().history(row.getString("procedure"));
        return history.isEmpty() ? "" : history.getLast().field().code();
    }
}
