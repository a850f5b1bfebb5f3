package vn.motcua.measure.indicator.catalogue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.Channel;
import vn.motcua.filing.OnlineLevels;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.measure.Count;
import vn.motcua.measure.Counted;
import vn.motcua.measure.Measures;
import vn.motcua.measure.indicator.Asked;
import vn.motcua.measure.indicator.Knowing;
import vn.motcua.measure.indicator.Line;
import vn.motcua.measure.indicator.ListedSource;
import vn.motcua.measure.indicator.Reading;

/** 766-3.2: of procedures that are taken online, those of which a dossier came so in the period. */
@Component
@LegalBasis("qd-766-2022#1")
class OnlineInUse implements ListedSource {

    /** By code of the procedure, where dossiers of it came online. */
    private record Used(Map<String, Set<UUID>> agencies) {

        boolean isAt(String code, UUID agency) {
            return agencies.getOrDefault(code, Set.of()).contains(agency);
        }
    }

    private final Measures measures;
    private final Catalog catalog;
    private final OnlineLevels levels;
    private final Offered offered;

    OnlineInUse(Measures measures, Catalog catalog, OnlineLevels levels, Offered offered) {
        this.measures = measures;
        this.catalog = catalog;
        this.levels = levels;
        this.offered = offered;
    }

    @Override
    public String code() {
        return "766-3.2";
    }

    /** Which procedures there are is known as they stand in the catalogue. */
    @Override
    public Knowing knowing() {
        return Knowing.DATED;
    }

    private Used used(Asked asked) {
        return asked.memo().once(Used.class, () -> new Used(whatCame(asked)));
    }

    private Map<String, Set<UUID>> whatCame(Asked asked) {
        Map<String, Set<UUID>> used = new HashMap<>();
        for (Count count :
                measures.flows(asked.agencies(), asked.from(), asked.to(), asked.known())) {
            if (count.counted() == Counted.RECEIVED && count.channel() == Channel.ONLINE) {
                used.computeIfAbsent(catalog.version(count.version()).code(), _ -> new HashSet<>())
                        .add(count.agency());
            }
        }
        return used;
    }

    @Override
    public List<Reading> each(Asked asked, List<Reading> read) {
        Used used = used(asked);
        return offered.each(
                asked,
                version -> levels.files(version, asked.to()),
                (version, agency) -> used.isAt(version.code(), agency));
    }

    @Override
    public List<Line> all(Asked asked) {
        Used used = used(asked);
        return offered.inForce(asked).stream()
                .filter(version -> levels.files(version, asked.to()))
                .map(version ->
                        offered.line(version, asked)
                                .counted(used.agencies().containsKey(version.code())))
                .toList();
    }
}
