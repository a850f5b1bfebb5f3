package vn.motcua.measure.indicator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
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

/**
 * PL2-4-b: of procedures with a dossier in the period, those that are offered online (A), or that
 * had a dossier online (B). A procedure counts once for each agency that received a dossier of it.
 */
@Component
class OnlineProcedures implements ListedSource {

    private record Offer(UUID agency, String code) {}

    private final Flows flows;
    private final Catalog catalog;
    private final OnlineLevels levels;

    OnlineProcedures(Flows flows, Catalog catalog, OnlineLevels levels) {
        this.flows = flows;
        this.catalog = catalog;
        this.levels = levels;
    }

    @Override
    public String code() {
        return "PL2-4-b";
    }

    @Override
    public List<Line> all(Asked asked) {
        Map<Offer, ProcedureVersion> seen = new LinkedHashMap<>();
        Map<Offer, Boolean> online = new LinkedHashMap<>();
        for (Count count : flows.of(asked)) {
            if (count.counted() == Counted.RECEIVED) {
                ProcedureVersion version = catalog.version(count.version());
                Offer offer = new Offer(count.agency(), version.code());
                seen.merge(offer, version, (a, b) -> a.validFrom().isAfter(b.validFrom()) ? a : b);
                online.merge(offer, count.channel() == Channel.ONLINE, Boolean::logicalOr);
            }
        }
        List<Line> lines = new ArrayList<>();
        seen.forEach((offer, version) ->
                lines.add(
                        Line.of(version)
                                .by(offer.agency())
                                .in(Part.said("level." + version.level()))
                                .counted("A", levels.files(version, asked.to()))
                                .counted("B", online.getOrDefault(offer, false))));
        return lines;
    }
}
