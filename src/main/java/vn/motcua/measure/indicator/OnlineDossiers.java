package vn.motcua.measure.indicator;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.Channel;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.filing.OnlineLevels;
import vn.motcua.measure.Count;
import vn.motcua.measure.Counted;
import vn.motcua.measure.Measures;

/** PL2-4-c: of dossiers of procedures that are taken online, those that came so. */
@Component
class OnlineDossiers implements IndicatorSource {

    private final Measures measures;
    private final Catalog catalog;
    private final OnlineLevels levels;

    OnlineDossiers(Measures measures, Catalog catalog, OnlineLevels levels) {
        this.measures = measures;
        this.catalog = catalog;
        this.levels = levels;
    }

    @Override
    public String code() {
        return "PL2-4-c";
    }

    @Override
    public List<Reading> read(Asked asked) {
        return measures.flows(asked.agencies(), asked.from(), asked.to(), asked.known()).stream()
                .filter(count -> count.counted() == Counted.RECEIVED)
                .filter(count -> levels.files(catalog.version(count.version()), asked.to()))
                .map(this::reading)
                .toList();
    }

    private Reading reading(Count count) {
        ProcedureVersion version = catalog.version(count.version());
        return new Reading(
                Indicator.ONLY,
                count.agency(),
                version.field().code(),
                count.channel() == Channel.ONLINE ? count.n() : 0,
                count.n());
    }
}
