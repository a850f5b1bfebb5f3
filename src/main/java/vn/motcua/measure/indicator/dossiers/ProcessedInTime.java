package vn.motcua.measure.indicator.dossiers;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.measure.indicator.Asked;

/** 766-2.1: of dossiers in work in the period, those before or in their time. */
@Component
@LegalBasis("qd-766-2022#1")
class ProcessedInTime extends DossierSource {

    static final String CODE = "766-2.1";

    private static final String HEAD_FRAGMENT =
            "select f.dossier, f.agency, f.version, '' as part, ";
    private static final String TAIL =
            " as above, f.late_at as due_at, f.ended_at as done_at from measure.fact f where "
                    + Punctual.IN_WORK;
    private static final String APPOINTED_SQL = HEAD_FRAGMENT + Punctual.APPOINTED + TAIL;
    private static final String PROMISED_SQL = HEAD_FRAGMENT + Punctual.KEPT + TAIL;

    private final Punctual punctual;

    ProcessedInTime(DossierRows rows, Punctual punctual) {
        super(CODE, rows);
        this.punctual = punctual;
    }

    @Override
    List<DossierRows.Query> queries(Asked asked) {
        return List.of(
                new DossierRows.Query(
                        Punctual.APPOINTMENT,
                        APPOINTED_SQL,
                        punctual.binds(Punctual.APPOINTMENT, asked)),
                new DossierRows.Query(Punctual.PROMISE, PROMISED_SQL));
    }
}
