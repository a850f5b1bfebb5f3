package vn.motcua.measure.indicator.dossiers;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.Catalog;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.measure.Counted;
import vn.motcua.measure.indicator.Asked;
import vn.motcua.measure.indicator.Flows;
import vn.motcua.measure.indicator.Indicator;
import vn.motcua.measure.indicator.Knowing;
import vn.motcua.measure.indicator.Reading;

/**
 * PL2-5-d: of results issued in the period, those that the post delivered by its end. All of them
 * are sums by day; those that the post carried are few.
 */
@Component
@LegalBasis("qd-45-2016#9")
class ReturnedByPost extends DossierSource {

    private static final Set<Counted> RESULTS =
            Set.of(Counted.RESULT_EARLY, Counted.RESULT_ON_TIME, Counted.RESULT_LATE);

    private static final String RESULT =
            " position('\"RESULT\"' in f.standings) > 0 and f.received_at is not null"
                    + " and f.ended_at >= :start and f.ended_at < :end and ";

    private static final String DELIVERED =
            """
            exists (select from postal.orders o where o.dossier = f.dossier and o.way = 'DELIVER'
                and o.state = 'DELIVERED' and o.delivered_at < :end and o.delivered_at <=
            """
                    + DossierRows.KNOWN
                    + ")";

    private static final String RESULTS_SQL =
            "select f.dossier, f.agency, f.version, '' as part, "
                    + DELIVERED
                    + """
                     as above, cast(null as timestamptz) as due_at, f.ended_at as done_at
                    from measure.fact f where
                    """
                    + RESULT
                    + DossierRows.FACT;

    private static final String DELIVERED_SQL =
            """
            select f.dossier, f.agency, f.version, '' as part, true as above,
                cast(null as timestamptz) as due_at, f.ended_at as done_at
            from measure.fact f
            where f.dossier in (select o.dossier from postal.orders o
                where o.way = 'DELIVER' and o.state = 'DELIVERED') and
            """
                    + DELIVERED
                    + " and "
                    + RESULT
                    + DossierRows.FACT;

    private final Flows flows;
    private final Catalog catalog;

    ReturnedByPost(DossierRows rows, Flows flows, Catalog catalog) {
        super("PL2-5-d", rows);
        this.flows = flows;
        this.catalog = catalog;
    }

    /** What the post carried is read as it was said last. */
    @Override
    public Knowing knowing() {
        return Knowing.DATED;
    }

    @Override
    public List<Reading> read(Asked asked) {
        List<Reading> all = new ArrayList<>();
        super.read(asked).stream()
                .map(one ->
                        new Reading(
                                Indicator.ONLY,
                                one.agency(),
                                one.field(),
                                one.part(),
                                one.above(),
                                0))
                .forEach(all::add);
        flows.of(asked).stream()
                .filter(count -> RESULTS.contains(count.counted()))
                .map(count ->
                        new Reading(
                                Indicator.ONLY,
                                count.agency(),
                                catalog.version(count.version()).field().code(),
                                0,
                                count.n()))
                .forEach(all::add);
        return Reading.gathered(all);
    }

    @Override
    List<DossierRows.Query> summed(Asked asked) {
        return List.of(new DossierRows.Query(Indicator.ONLY, DELIVERED_SQL));
    }

    @Override
    List<DossierRows.Query> queries(Asked asked) {
        return List.of(new DossierRows.Query(Indicator.ONLY, RESULTS_SQL));
    }
}
