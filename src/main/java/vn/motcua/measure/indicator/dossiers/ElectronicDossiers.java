package vn.motcua.measure.indicator.dossiers;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.Catalog;
import vn.motcua.measure.Count;
import vn.motcua.measure.Counted;
import vn.motcua.measure.indicator.Asked;
import vn.motcua.measure.indicator.Flows;
import vn.motcua.measure.indicator.Indicator;
import vn.motcua.measure.indicator.Knowing;
import vn.motcua.measure.indicator.Reading;

/**
 * PL2-1-a: of dossiers that travelled between agencies in the period, those that did so
 * electronically each time (A); of all that were resolved in it, those that ever travelled and did
 * so electronically each time (B).
 */
@Component
class ElectronicDossiers extends DossierSource {

    private static final String RESOLVED_IN = "B";

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

    /** Of those that were resolved, the few that travelled; all of them are sums by day. */
    private static final String RESOLVED_SO_SQL =
            """
            select f.dossier, f.agency, f.version, '' as part, true as above,
                cast(null as timestamptz) as due_at, f.ended_at as done_at
            from measure.fact f
            where f.travelled and f.received_at is not null and f.ended_at >= :start and f.ended_at < :end
              and (select bool_and(electronic) from measure.hand_over
                where dossier = f.dossier and at < :end and known_at <=
            """
                    + DossierRows.KNOWN
                    + ") and "
                    + DossierRows.FACT;

    private static final Set<Counted> RESOLVED =
            Set.of(
                    Counted.RESULT_EARLY,
                    Counted.RESULT_ON_TIME,
                    Counted.RESULT_LATE,
                    Counted.REFUSED,
                    Counted.REFUSED_LATE,
                    Counted.WITHDRAWN,
                    Counted.WITHDRAWN_LATE,
                    Counted.LAPSED,
                    Counted.LAPSED_LATE);

    private final Flows flows;
    private final Catalog catalog;

    ElectronicDossiers(DossierRows rows, Flows flows, Catalog catalog) {
        super("PL2-1-a", rows);
        this.flows = flows;
        this.catalog = catalog;
    }

    @Override
    public List<Reading> read(Asked asked) {
        List<Reading> all = new ArrayList<>();
        List<Reading> resolved = new ArrayList<>();
        for (Reading one : super.read(asked)) {
            if (one.variant().equals(RESOLVED_IN)) {
                resolved.add(
                        new Reading(
                                RESOLVED_IN,
                                one.agency(),
                                one.field(),
                                one.part(),
                                one.above(),
                                0));
            } else {
                all.add(one);
            }
        }
        for (Count count : flows.of(asked)) {
            if (RESOLVED.contains(count.counted())) {
                String field = catalog.version(count.version()).field().code();
                resolved.add(new Reading(RESOLVED_IN, count.agency(), field, 0, count.n()));
            }
        }
        all.addAll(Reading.gathered(resolved));
        return all;
    }

    @Override
    List<DossierRows.Query> summed(Asked asked) {
        return List.of(
                new DossierRows.Query(Indicator.ONLY, TRAVELLED_SQL),
                new DossierRows.Query(RESOLVED_IN, RESOLVED_SO_SQL));
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
                new DossierRows.Query(RESOLVED_IN, RESOLVED_SQL));
    }
}
