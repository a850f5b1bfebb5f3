package vn.motcua.measure.indicator.dossiers;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.measure.indicator.Asked;
import vn.motcua.measure.indicator.Indicator;
import vn.motcua.measure.indicator.Knowing;

/**
 * PL2-5-c: of dossiers that the post took in the period, those that it handed over to the agency in
 * the agreed hours. What is not handed over counts once its hours are over, not before.
 */
@Component
@LegalBasis("qd-45-2016#7")
class HandedInTime extends DossierSource {

    private static final String UNTIL = "least(:end, :now, " + DossierRows.KNOWN + ")";

    private static final String BROUGHT_SQL =
            """
            select f.dossier, f.agency, f.version, '' as part,
                coalesce(b.handed_at <= b.due_at and b.handed_at <
            """
                    + UNTIL
                    + """
                    , false) as above, b.due_at, b.handed_at as done_at
                    from postal.brought b
                    join measure.fact f on f.dossier = b.dossier
                    where b.accepted_at >= :start and b.accepted_at < :end
                      and b.agency = any(cast(:agencies as uuid[]))
                      and (b.handed_at <
                    """
                    + UNTIL
                    + " or b.due_at < "
                    + UNTIL
                    + ") and "
                    + DossierRows.FACT;

    HandedInTime(DossierRows rows) {
        super("PL2-5-c", rows);
    }

    @Override
    public Knowing knowing() {
        return Knowing.DATED;
    }

    @Override
    List<DossierRows.Query> queries(Asked asked) {
        return List.of(new DossierRows.Query(Indicator.ONLY, BROUGHT_SQL));
    }
}
