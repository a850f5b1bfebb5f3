package vn.motcua.measure.indicator.dossiers;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.law.DatedRows;
import vn.motcua.measure.indicator.Asked;
import vn.motcua.measure.indicator.MonthlySource;
import vn.motcua.measure.indicator.Window;

/**
 * PL2-6-c: of dossiers that became late in the period, those excused in writing by the last lawful
 * day: the apology was made by then (A), or was in the hands of whoever filed by then (B). Late is
 * what broke the promise as it lawfully stood; an apology never moves it.
 */
@Component
@LegalBasis("nd-61-2018#19.9")
class ApologiesInTime extends DossierSource implements MonthlySource {

    /**
     * Counted, not asked for by "exists", which the database may answer by reading all apologies.
     */
    private static final String LATE_FRAGMENT =
            """
            select f.dossier, f.agency, f.version, '' as part, (
                select count(*) from measure.apology a
                where a.dossier = f.dossier and a.known_at <=
            """
                    + DossierRows.KNOWN;

    private static final String OF_FRAGMENT =
            """
            ) > 0 as above, f.late_at as due_at, (select min(a.at) from measure.apology a
                where a.dossier = f.dossier) as done_at
            from measure.fact f
            where f.late_at >= :start and f.late_at < least(:end, :now, coalesce(:known, 'infinity'::timestamptz)) and
            """
                    + DossierRows.FACT;

    private static final String MADE_SQL =
            LATE_FRAGMENT + " and a.in_time and a.at < f.late_at" + OF_FRAGMENT;
    private static final String DELIVERED_SQL =
            LATE_FRAGMENT
                    + """
                     and cast(a.delivered_at at time zone 'Asia/Ho_Chi_Minh' as date)
                        <= cast(a.promised at time zone 'Asia/Ho_Chi_Minh' as date)
                            - cast(:before as integer)
                    """
                    + OF_FRAGMENT;

    private final DatedRows clock = DatedRows.read("clock");

    ApologiesInTime(DossierRows rows) {
        super("PL2-6-c", rows);
    }

    @Override
    List<DossierRows.Query> queries(Asked asked) {
        return List.of(
                new DossierRows.Query("A", MADE_SQL),
                new DossierRows.Query(
                        "B",
                        DELIVERED_SQL,
                        Map.of(
                                "before",
                                clock.onOrFirst(asked.to()).number("apology-days-before"))));
    }

    @Override
    public List<Window.Sum> sums(Asked asked, String variant, List<Window> windows) {
        return inWindows(asked, variant, windows);
    }
}
