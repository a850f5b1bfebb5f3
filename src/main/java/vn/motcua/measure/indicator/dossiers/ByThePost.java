package vn.motcua.measure.indicator.dossiers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.Channel;
import vn.motcua.measure.Counted;
import vn.motcua.measure.Measures;
import vn.motcua.measure.Stretch;
import vn.motcua.measure.indicator.Asked;
import vn.motcua.measure.indicator.Flows;
import vn.motcua.measure.indicator.Indicator;
import vn.motcua.measure.indicator.Lines;
import vn.motcua.measure.indicator.MonthlySource;
import vn.motcua.measure.indicator.Part;
import vn.motcua.measure.indicator.Reading;
import vn.motcua.measure.indicator.Wanted;
import vn.motcua.measure.indicator.Window;

/** PL2-5-a: of dossiers received in the period, those that the post received. */
@Component
class ByThePost implements MonthlySource {

    /** The figures are sums by day; a row is a fact, which knows its own moment. */
    private static final String RECEIVED_SQL =
            """
            select f.dossier, f.agency, f.version, 'channel.' || f.channel as part,
                f.channel = 'POST' as above, cast(null as timestamptz) as due_at,
                f.received_at as done_at
            from measure.fact f
            where f.received_at >= :start and f.received_at < :end and
            """
                    + DossierRows.FACT;

    private final Flows flows;
    private final Measures measures;
    private final Catalog catalog;
    private final DossierRows rows;

    ByThePost(Flows flows, Measures measures, Catalog catalog, DossierRows rows) {
        this.flows = flows;
        this.measures = measures;
        this.catalog = catalog;
        this.rows = rows;
    }

    @Override
    public String code() {
        return "PL2-5-a";
    }

    @Override
    public List<Reading> read(Asked asked) {
        List<Reading> all = new ArrayList<>();
        flows.of(asked).stream()
                .filter(count -> count.counted() == Counted.RECEIVED)
                .forEach(count ->
                        all.add(
                                new Reading(
                                        Indicator.ONLY,
                                        count.agency(),
                                        catalog.version(count.version()).field().code(),
                                        Part.said("channel." + count.channel()),
                                        count.channel() == Channel.POST ? count.n() : 0,
                                        count.n())));
        return Reading.gathered(all);
    }

    @Override
    public List<Window.Sum> sums(Asked asked, String variant, List<Window> windows) {
        Window.Sum[] sums = new Window.Sum[windows.size()];
        Arrays.fill(sums, Window.Sum.NONE);
        List<Stretch> stretches =
                windows.stream().map(one -> Stretch.of(one.from(), one.to(), one.known())).toList();
        for (Stretch.Count one :
                measures.stretches(asked.agencies(), Counted.RECEIVED, stretches)) {
            long post = one.channel() == Channel.POST ? one.n() : 0;
            sums[one.stretch()] = sums[one.stretch()].plus(new Window.Sum(post, one.n()));
        }
        return List.of(sums);
    }

    @Override
    public Lines lines(Asked asked, Wanted wanted) {
        return rows.page(new DossierRows.Query(Indicator.ONLY, RECEIVED_SQL), asked, wanted);
    }
}
