package vn.motcua.measure.indicator.dossiers;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.measure.indicator.Asked;
import vn.motcua.measure.indicator.Indicator;

/** PL2-2-c: of dossiers received in the period that have a result, those with an e-file of it. */
@Component
class ElectronicResults extends DossierSource {

    private static final String WITH_RESULT_SQL =
            "select f.dossier, f.agency, f.version, '' as part, "
                    + ResultsOfDossiers.ELECTRONIC
                    + """
                     as above, cast(null as timestamptz) as due_at, f.received_at as done_at
                    from measure.fact f
                    where f.received_at >= :start and f.received_at < :end
                      and exists (select from archive.result r where r.dossier = f.dossier and r.entered_at <=
                    """
                    + DossierRows.KNOWN
                    + ") and "
                    + DossierRows.FACT;

    ElectronicResults(DossierRows rows) {
        super("PL2-2-c", rows);
    }

    @Override
    List<DossierRows.Query> queries(Asked asked) {
        return List.of(new DossierRows.Query(Indicator.ONLY, WITH_RESULT_SQL));
    }
}
