package vn.motcua.measure.indicator.dossiers;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.measure.indicator.Asked;
import vn.motcua.measure.indicator.Indicator;
import vn.motcua.measure.indicator.Knowing;

/**
 * PL2-1-a: of dossiers that travelled between agencies in the period, those that did so
 * electronically each time (A); of all that were resolved in it, those that ever travelled and did
 * so electronically each time (B).
 */
@Component
class ElectronicDossiers extends DossierSource {

    private static final String TRAVELLED_SQL =
            """
            select f.dossier, f.agency, f.version, '' as part, h.above,
                cast(null as timestamptz) as due_at, h.last as done_at
            from (select dossier, bool_and(electronic) as above, max(at) as last
                  from measure.hand_over
                  where at >= :start and at < :end and known_at <=
            """
                    + DossierRows.KNOWN
                    + """
                     group by dossier) h
                    join measure.fact f on f.dossier = h.dossier and
                    """
                    + DossierRows.FACT;

    private static final String RESOLVED_SQL =
            """
            select f.dossier, f.agency, f.version, '' as part, coalesce(h.above, false) as above,
                cast(null as timestamptz) as due_at, f.ended_at as done_at
            from measure.fact f
            left join lateral (select bool_and(electronic) as above from measure.hand_over
                where dossier = f.dossier and at < :end and known_at <=
            """
                    + DossierRows.KNOWN
                    + """
                    ) h on true
                    where f.received_at is not null and f.ended_at >= :start and f.ended_at < :end and
                    """
                    + DossierRows.FACT;

    ElectronicDossiers(DossierRows rows) {
        super("PL2-1-a", rows);
    }

    /** How it travelled is read as it was said last. */
    @Override
    public Knowing knowing() {
        return Knowing.DATED;
    }

    @Override
    List<DossierRows.Query> queries(Asked asked) {
        return List.of(
                new DossierRows.Query(Indicator.ONLY, TRAVELLED_SQL),
                new DossierRows.Query("B", RESOLVED_SQL));
    }
}
