package vn.motcua.measure.indicator.dossiers;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.measure.indicator.Asked;
import vn.motcua.measure.indicator.Indicator;

/** 766-3.3: of all dossiers received in the period, those that came online. */
@Component
@LegalBasis("qd-766-2022#1")
class ReceivedOnline extends DossierSource {

    private static final String RECEIVED_SQL =
            """
            select f.dossier, f.agency, f.version, 'channel.' || f.channel as part,
                f.channel = 'ONLINE' as above, cast(null as timestamptz) as due_at,
                f.received_at as done_at
            from measure.fact f
            where f.received_at >= :start and f.received_at < :end and
            """
                    + DossierRows.FACT;

    ReceivedOnline(DossierRows rows) {
        super("766-3.3", rows);
    }

    @Override
    List<DossierRows.Query> queries(Asked asked) {
        return List.of(new DossierRows.Query(Indicator.ONLY, RECEIVED_SQL));
    }
}
