package vn.motcua.offsystem;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.kernel.Bilingual;
import vn.motcua.kernel.sql.Sql;
import vn.motcua.measure.indicator.Asked;
import vn.motcua.measure.indicator.IndicatorSource;
import vn.motcua.measure.indicator.Knowing;
import vn.motcua.measure.indicator.Line;
import vn.motcua.measure.indicator.Lines;
import vn.motcua.measure.indicator.Part;
import vn.motcua.measure.indicator.Reading;
import vn.motcua.measure.indicator.Wanted;

/**
 * PL2-4-a: of dossiers in the system and those found outside it, those that were entered on the day
 * of receipt (A), or at all (B); C is A with cases that nobody decided counted as outside. The
 * program dates a receipt by the moment of entering, so a dossier is entered late where a list kept
 * by hand or by the post knows it from an earlier day, or where it was linked to a case.
 */
@Component
class OffsystemIndicator implements IndicatorSource {

    /** How something stands to the system. */
    private enum Standing {
        IN_TIME,
        LATE,
        ENTERED,
        CONFIRMED,
        UNDECIDED;

        private static final String PART_KEY = "offsystem.standing.";

        Part part() {
            return new Part(PART_KEY + this, "");
        }
    }

    /**
     * A dossier that was linked to a case is counted there, on the day on which it was brought; to
     * several cases, as lists of several kinds have it, at the first.
     */
    private static final String ALL_FRAGMENT =
            """
            with late as materialized (
                select distinct l.dossier from offsystem.line l
                join offsystem.list s on s.id = l.list and s.state = 'TAKEN'
                where l.state = 'MATCHED' and l.day < l.entered_on
                  and l.kind in ('PAPER_REGISTER', 'POSTAL')
            ), linked as materialized (
                select distinct l.dossier from offsystem.line l
                join offsystem.list s on s.id = l.list and s.state = 'TAKEN'
                where l.state = 'ENTERED'
            ), every as (
                select f.dossier as thing, false as is_line, f.agency, f.version, '' as field,
                    '' as procedure,
                    case when t.dossier is null then 'IN_TIME' else 'LATE' end as standing,
                    cast(f.received_at at time zone 'Asia/Ho_Chi_Minh' as date) as day
                from measure.fact f
                left join late t on t.dossier = f.dossier
                where f.known_to is null and f.received_at >= :start and f.received_at < :end
                  and f.agency = any(cast(:agencies as uuid[]))
                  and not exists (select from linked k where k.dossier = f.dossier)
                union all
                select l.id, true, l.unit, null, l.field, l.procedure,
                    case when l.state in ('OPEN', 'PROPOSED') then 'UNDECIDED' else l.state end,
                    l.case_day
                from offsystem.line l join offsystem.list s on s.id = l.list and s.state = 'TAKEN'
                where l.state <> 'MATCHED' and l.state <> 'DISMISSED'
                  and l.unit = any(cast(:agencies as uuid[]))
                  and l.case_day >= :from and l.case_day <= :to
                  and not (l.state = 'ENTERED' and exists (select from offsystem.line o
                      join offsystem.list p on p.id = o.list and p.state = 'TAKEN'
                      where o.dossier = l.dossier and o.state = 'ENTERED'
                        and (o.case_day, o.id) < (l.case_day, l.id)))
            )
            """;

    private static final String SUMS_FRAGMENT =
            """
            select agency, version, field, standing, count(*) as n from every
            group by agency, version, field, standing
            """;
    private static final String PAGE_FRAGMENT =
            """
            select p.*, coalesce(d.code, '') as code
            from (select e.*, count(*) over () as total from every e
                where standing = any(cast(:standings as text[]))
                order by day desc, thing limit :most offset :skip) p
            left join dossier.dossier d on d.dossier_id = p.thing and not p.is_line
            order by p.day desc, p.thing
            """;
    private static final String SUMS_SQL = ALL_FRAGMENT + SUMS_FRAGMENT;
    private static final String PAGE_SQL = ALL_FRAGMENT + PAGE_FRAGMENT;

    private static final List<String> READINGS = List.of("A", "B", "C");

    private final JdbcClient jdbc;
    private final Catalog catalog;

    OffsystemIndicator(JdbcClient jdbc, Catalog catalog) {
        this.jdbc = jdbc;
        this.catalog = catalog;
    }

    @Override
    public String code() {
        return "PL2-4-a";
    }

    @Override
    public Knowing knowing() {
        return Knowing.DATED;
    }

    private static boolean isBelow(String reading, Standing standing) {
        return standing != Standing.UNDECIDED || reading.equals("C");
    }

    private static boolean isAbove(String reading, Standing standing) {
        return switch (standing) {
            case IN_TIME -> true;
            case LATE, ENTERED -> reading.equals("B");
            case CONFIRMED, UNDECIDED -> false;
        };
    }

    @Override
    public List<Reading> read(Asked asked) {
        List<Reading> all = new ArrayList<>();
        statement(SUMS_SQL, asked)
                .query(row -> {
                    Standing standing = Standing.valueOf(row.getString("standing"));
                    long n = row.getLong("n");
                    for (String reading : READINGS) {
                        if (isBelow(reading, standing)) {
                            all.add(
                                    new Reading(
                                            reading,
                                            agency(row),
                                            field(row),
                                            standing.part(),
                                            isAbove(reading, standing) ? n : 0,
                                            n));
                        }
                    }
                });
        return Reading.gathered(all);
    }

    @Override
    public Lines lines(Asked asked, Wanted wanted) {
        String reading = wanted.variant();
        List<String> standings = new ArrayList<>();
        for (Standing one : Standing.values()) {
            boolean above = isAbove(reading, one);
            if (isBelow(reading, one)
                    && switch (wanted.which()) {
                        case ALL -> true;
                        case COUNTED -> above;
                        case MISSING -> !above;
                    }) {
                standings.add(one.name());
            }
        }
        long[] total = {0};
        List<Line> lines =
                statement(PAGE_SQL, asked)
                        .param("standings", standings.toArray(String[]::new))
                        .param("most", wanted.most())
                        .param("skip", wanted.from())
                        .query((row, n) -> {
                            total[0] = row.getLong("total");
                            return line(row, reading);
                        })
                        .list();
        return new Lines(total[0], lines);
    }

    private JdbcClient.StatementSpec statement(String sql, Asked asked) {
        return jdbc.sql(sql)
                .param("agencies", asked.agencyTexts())
                .param("start", Sql.at(asked.start()))
                .param("end", Sql.at(asked.end()))
                .param("from", asked.from())
                .param("to", asked.to());
    }

    private Line line(ResultSet row, String reading) throws SQLException {
        Standing standing = Standing.valueOf(row.getString("standing"));
        UUID thing = Objects.requireNonNull(row.getObject("thing", UUID.class));
        boolean isLine = row.getBoolean("is_line");
        LocalDate day = row.getObject("day", LocalDate.class);
        return Line.of(row.getString("code"), name(row), field(row))
                .by(agency(row))
                .in(standing.part())
                .days(null, day)
                .at(isLine ? "/offsystem/lines/" + thing : "/dossiers/" + thing, null)
                .counted(reading, isAbove(reading, standing));
    }

    private Bilingual name(ResultSet row) throws SQLException {
        ProcedureVersion version = version(row);
        if (version == null) {
            String code = row.getString("procedure");
            List<ProcedureVersion> history = catalog.snapshot().history(code);
            version = history.isEmpty() ? null : history.getLast();
        }
        return version == null
                ? new Bilingual("Chưa rõ thủ tục", "Procedure not known")
                : new Bilingual(version.name(), version.nameEn());
    }

    private @Nullable ProcedureVersion version(ResultSet row) throws SQLException {
        UUID id = row.getObject("version", UUID.class);
        return id == null ? null : catalog.version(id);
    }

    private String field(ResultSet row) throws SQLException {
        ProcedureVersion version = version(row);
        return version == null ? row.getString("field") : version.field().code();
    }

    private static UUID agency(ResultSet row) throws SQLException {
        return Objects.requireNonNull(row.getObject("agency", UUID.class));
    }
}
