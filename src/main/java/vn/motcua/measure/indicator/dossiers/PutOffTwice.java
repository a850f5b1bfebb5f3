package vn.motcua.measure.indicator.dossiers;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.measure.indicator.Asked;
import vn.motcua.measure.indicator.Indicator;

/** PL2-6-d: dossiers that were given a second new date in the period, or a later one. */
@Component
@LegalBasis("nd-61-2018#19.9")
class PutOffTwice extends DossierSource {

    private static final String PUT_OFF_SQL =
            """
            select f.dossier, f.agency, f.version, '' as part, true as above,
                a.promised as due_at, a.at as done_at
            from (select distinct on (dossier) dossier, promised, at from measure.apology
                  where no >= 2 and at >= :start and at < :end and known_at <=
            """
                    + DossierRows.KNOWN
                    + """
                     order by dossier, no) a
                    join measure.fact f on f.dossier = a.dossier and
                    """
                    + DossierRows.FACT;

    PutOffTwice(DossierRows rows) {
        super("PL2-6-d", rows);
    }

    @Override
    List<DossierRows.Query> queries(Asked asked) {
        return List.of(new DossierRows.Query(Indicator.ONLY, PUT_OFF_SQL));
    }
}
