package vn.motcua.measure.indicator.dossiers;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.measure.indicator.Asked;
import vn.motcua.measure.indicator.Indicator;
import vn.motcua.measure.indicator.MonthlySource;
import vn.motcua.measure.indicator.Window;

/** PL2-6-f: of dossiers handed back in the period, those that were rated by its end. */
@Component
class Surveyed extends DossierSource implements MonthlySource {

    private static final String RETURNED_SQL =
            """
            select t.dossier, t.agency, t.version, '' as part,
                exists (select from rating.answer r where r.dossier_id = t.dossier
                    and r.answered_at < :end and r.answered_at <=
            """
                    + DossierRows.KNOWN
                    + """
                    ) as above, cast(null as timestamptz) as due_at, t.at as done_at
                    from measure.returned t
                    where t.at >= :start and t.at < :end
                      and t.agency = any(cast(:agencies as uuid[])) and t.known_at <=
                    """
                    + DossierRows.KNOWN;

    Surveyed(DossierRows rows) {
        super("PL2-6-f", rows);
    }

    @Override
    List<DossierRows.Query> queries(Asked asked) {
        return List.of(new DossierRows.Query(Indicator.ONLY, RETURNED_SQL));
    }

    @Override
    public List<Window.Sum> sums(Asked asked, String variant, List<Window> windows) {
        return inWindows(asked, variant, windows);
    }
}
