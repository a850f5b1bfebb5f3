package vn.motcua.measure.indicator.dossiers;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.measure.indicator.Asked;
import vn.motcua.measure.indicator.Indicator;

/**
 * 766-4.3: of dossiers received in the period, those in which a paper of the store was used again.
 */
@Component
@LegalBasis("qd-766-2022#1")
class ReusedPapers extends DossierSource {

    private static final String RECEIVED_SQL =
            """
            select f.dossier, f.agency, f.version, '' as part,
                exists (select from archive.reuse u where u.dossier = f.dossier and u.at <=
            """
                    + DossierRows.KNOWN
                    + """
                    ) as above, cast(null as timestamptz) as due_at, f.received_at as done_at
                    from measure.fact f
                    where f.received_at >= :start and f.received_at < :end and
                    """
                    + DossierRows.FACT;

    ReusedPapers(DossierRows rows) {
        super("766-4.3", rows);
    }

    @Override
    List<DossierRows.Query> queries(Asked asked) {
        return List.of(new DossierRows.Query(Indicator.ONLY, RECEIVED_SQL));
    }
}
