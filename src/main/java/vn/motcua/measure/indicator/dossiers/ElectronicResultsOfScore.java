package vn.motcua.measure.indicator.dossiers;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.Catalog;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.measure.indicator.Asked;
import vn.motcua.measure.indicator.Indicator;

/**
 * 766-4.1: of dossiers received in the period whose procedure gives a result, resolved or not,
 * those with an e-file of it.
 */
@Component
@LegalBasis("qd-766-2022#1")
class ElectronicResultsOfScore extends DossierSource {

    private static final String RECEIVED_SQL =
            "select f.dossier, f.agency, f.version, '' as part, "
                    + ResultsOfDossiers.ELECTRONIC
                    + """
                     as above, cast(null as timestamptz) as due_at, f.received_at as done_at
                    from measure.fact f
                    where f.received_at >= :start and f.received_at < :end
                      and f.version = any(cast(:giving as uuid[])) and
                    """
                    + DossierRows.FACT;

    private final Catalog catalog;

    ElectronicResultsOfScore(DossierRows rows, Catalog catalog) {
        super("766-4.1", rows);
        this.catalog = catalog;
    }

    @Override
    List<DossierRows.Query> queries(Asked asked) {
        String[] giving =
                catalog.snapshot().all().stream()
                        .filter(version -> !version.results().isEmpty())
                        .map(version -> version.id().toString())
                        .toArray(String[]::new);
        return List.of(
                new DossierRows.Query(Indicator.ONLY, RECEIVED_SQL, Map.of("giving", giving)));
    }
}
