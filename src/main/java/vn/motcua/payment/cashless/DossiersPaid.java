package vn.motcua.payment.cashless;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
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
 * PL2-9-b and 766-3.6: dossiers that first came to owe something in the period and still had
 * something to pay, or had paid it, at its end; and those of them for which money came through a
 * gateway (A), or by transfer too (B).
 */
final class DossiersPaid implements IndicatorSource {

    /** What was exempted or taken off by the end is nothing to pay; money astray paid nothing. */
    private static final String EVERY_FRAGMENT =
            """
            with every as (
                select o.dossier, o.agency, o.procedure,
                    cast(min(o.made_at) at time zone 'Asia/Ho_Chi_Minh' as date) as day,
                    exists (select from payment.payment p where p.dossier = o.dossier
                        and p.way = 'ONLINE' and not p.astray and p.at < :end) as gateway,
                    exists (select from payment.payment p where p.dossier = o.dossier
                        and p.way = 'TRANSFER' and p.at < :end) as transfer
                from payment.obligation o
                where o.agency = any(cast(:agencies as uuid[])) and o.made_at >= :start and o.made_at < :end
                  and not exists (select from payment.obligation b
                      where b.dossier = o.dossier and b.made_at < :start)
                group by o.dossier, o.agency, o.procedure
                having bool_or(not (o.state in ('DROPPED', 'EXEMPT') and o.ended_at < :end))
            ), judged as (
                select e.*, (gateway or :transfers and transfer) as paid from every e
            )
            """;

    private static final String SUMS_SQL =
            EVERY_FRAGMENT
                    + """
                    select agency, procedure, count(*) as n, count(*) filter (where gateway) as gateway,
                        count(*) filter (where paid) as paid
                    from judged group by agency, procedure
                    """;
    private static final String PAGE_SQL =
            EVERY_FRAGMENT
                    + """
                    select j.*, coalesce(d.code, '') as code, count(*) over () as total
                    from judged j left join dossier.dossier d on d.dossier_id = j.dossier
                    where j.paid = any(cast(:wanted as boolean[]))
                    order by j.day desc, j.dossier limit :most offset :skip
                    """;

    private static final String GATEWAYS = "A";
    private static final String TRANSFERS = "B";

    private final String code;
    private final boolean both;
    private final JdbcClient jdbc;
    private final Catalog catalog;

    /**
     * @param both whether it has a reading that counts transfers
     */
    DossiersPaid(String code, boolean both, JdbcClient jdbc, Catalog catalog) {
        this.code = code;
        this.both = both;
        this.jdbc = jdbc;
        this.catalog = catalog;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Knowing knowing() {
        return Knowing.DATED;
    }

    private JdbcClient.StatementSpec statement(String sql, Asked asked, boolean transfers) {
        return jdbc.sql(sql)
                .param("agencies", asked.agencyTexts())
                .param("start", Sql.at(asked.start()))
                .param("end", Sql.at(asked.end()))
                .param("transfers", transfers);
    }

    @Override
    public List<Reading> read(Asked asked) {
        List<Reading> all = new ArrayList<>();
        statement(SUMS_SQL, asked, true)
                .query(row -> {
                    all.add(reading(GATEWAYS, row, "gateway"));
                    if (both) {
                        all.add(reading(TRANSFERS, row, "paid"));
                    }
                });
        return Reading.gathered(all);
    }

    private Reading reading(String variant, ResultSet row, String above) throws SQLException {
        return new Reading(
                variant,
                row.getObject("agency", UUID.class),
                field(row),
                Part.NONE,
                row.getLong(above),
                row.getLong("n"));
    }

    @Override
    public Lines lines(Asked asked, Wanted wanted) {
        Boolean[] which =
                switch (wanted.which()) {
                    case ALL -> new Boolean[] {true, false};
                    case COUNTED -> new Boolean[] {true};
                    case MISSING -> new Boolean[] {false};
                };
        long[] total = {0};
        List<Line> lines =
                statement(PAGE_SQL, asked, wanted.variant().equals(TRANSFERS))
                        .param("wanted", which)
                        .param("most", wanted.most())
                        .param("skip", wanted.from())
                        .query((row, n) -> {
                            total[0] = row.getLong("total");
                            return line(row, wanted.variant());
                        })
                        .list();
        return new Lines(total[0], lines);
    }

    private Line line(ResultSet row, String variant) throws SQLException {
        List<ProcedureVersion> history = history(row);
        Bilingual name =
                history.isEmpty()
                        ? new Bilingual("Chưa rõ thủ tục", "Procedure not known")
                        : new Bilingual(history.getLast().name(), history.getLast().nameEn());
        return Line.of(row.getString("code"), name, field(row))
                .by(row.getObject("agency", UUID.class))
                .days(null, row.getObject("day", LocalDate.class))
                .at("/dossiers/" + row.getObject("dossier", UUID.class) + "/payments", null)
                .counted(variant, row.getBoolean("paid"));
    }

    private String field(ResultSet row) throws SQLException {
        List<ProcedureVersion> history = history(row);
        return history.isEmpty() ? "" : history.getLast().field().code();
    }

    private List<ProcedureVersion> history(ResultSet row) throws SQLException {
        return catalog.snapshot().history(Objects.requireNonNull(row.getString("procedure")));
    }
}
