package vn.motcua.measure.indicator.dossiers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.Channel;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.filing.OnlineLevels;
import vn.motcua.measure.Count;
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

/** PL2-4-c: of dossiers of procedures that are taken online, those that came so. */
@Component
class OnlineDossiers implements MonthlySource {

    /**
     * The figures are sums by day; a row is a fact, which knows its own moment. Versions are hashed
     * once, as there may be thousands.
     */
    private static final String RECEIVED_SQL =
            """
            select f.dossier, f.agency, f.version, 'channel.' || f.channel as part,
                f.channel = 'ONLINE' as above, cast(null as timestamptz) as due_at,
                f.received_at as done_at
            from measure.fact f
            where f.received_at >= :start and f.received_at < :end
              and coalesce(f.version in (select unnest(cast(:versions as uuid[]))), false) and
            """
                    + DossierRows.FACT;

    private final Flows flows;
    private final Measures measures;
    private final Catalog catalog;
    private final OnlineLevels levels;
    private final DossierRows rows;

    OnlineDossiers(
            Flows flows,
            Measures measures,
            Catalog catalog,
            OnlineLevels levels,
            DossierRows rows) {
        this.flows = flows;
        this.measures = measures;
        this.catalog = catalog;
        this.levels = levels;
        this.rows = rows;
    }

    @Override
    public String code() {
        return "PL2-4-c";
    }

    @Override
    public List<Reading> read(Asked asked) {
        return received(asked).stream().map(this::reading).toList();
    }

    private List<Count> received(Asked asked) {
        List<Count> received = new ArrayList<>();
        for (Count count : flows.of(asked)) {
            if (count.counted() == Counted.RECEIVED
                    && levels.files(catalog.version(count.version()), asked.to())) {
                received.add(count);
            }
        }
        return received;
    }

    private Reading reading(Count count) {
        ProcedureVersion version = catalog.version(count.version());
        return new Reading(
                Indicator.ONLY,
                count.agency(),
                version.field().code(),
                Part.said("channel." + count.channel()),
                count.channel() == Channel.ONLINE ? count.n() : 0,
                count.n());
    }

    @Override
    public List<Window.Sum> sums(Asked asked, String variant, List<Window> windows) {
        Window.Sum[] sums = new Window.Sum[windows.size()];
        Arrays.fill(sums, Window.Sum.NONE);
        List<Stretch> stretches =
                windows.stream().map(one -> Stretch.of(one.from(), one.to(), one.known())).toList();
        for (Stretch.Count one :
                measures.stretches(asked.agencies(), Counted.RECEIVED, stretches)) {
            if (levels.files(catalog.version(one.version()), asked.to())) {
                long online = one.channel() == Channel.ONLINE ? one.n() : 0;
                sums[one.stretch()] = sums[one.stretch()].plus(new Window.Sum(online, one.n()));
            }
        }
        return List.of(sums);
    }

    @Override
    public Lines lines(Asked asked, Wanted wanted) {
        String[] versions =
                received(asked).stream()
                        .map(Count::version)
                        .distinct()
                        .map(UUID::toString)
                        .toArray(String[]::new);
        return rows.page(
                new DossierRows.Query(Indicator.ONLY, RECEIVED_SQL, Map.of("versions", versions)),
                asked,
                wanted);
    }
}
