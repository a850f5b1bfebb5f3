package vn.motcua.measure.indicator.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.filing.OnlineLevels;
import vn.motcua.measure.indicator.Asked;
import vn.motcua.measure.indicator.Knowing;
import vn.motcua.measure.indicator.Line;
import vn.motcua.measure.indicator.ListedSource;

/**
 * PL2-3-b: what is on the national portal, of what is taken online (A), of what was found eligible
 * (B), of all that is in force (C).
 */
@Component
class OnNationalPortal implements ListedSource {

    private final OnlineFacts facts;
    private final OnlineLevels levels;
    private final Offered offered;

    OnNationalPortal(OnlineFacts facts, OnlineLevels levels, Offered offered) {
        this.facts = facts;
        this.levels = levels;
        this.offered = offered;
    }

    @Override
    public String code() {
        return "PL2-3-b";
    }

    @Override
    public Knowing knowing() {
        return Knowing.DATED;
    }

    @Override
    public List<Line> all(Asked asked) {
        Map<String, OnlineFacts.Decided> decided = facts.decided(asked);
        Set<String> integrated = facts.integrated(asked);
        return offered.inForce(asked).stream()
                .map(version ->
                        line(
                                version,
                                EligibleOnline.isEligible(decided.get(version.code())),
                                integrated.contains(version.code()),
                                asked))
                .toList();
    }

    private Line line(ProcedureVersion version, boolean eligible, boolean integrated, Asked asked) {
        Line line = offered.line(version, asked).counted("C", integrated);
        if (eligible) {
            line = line.counted("B", integrated);
        }
        return levels.files(version, asked.to()) ? line.counted("A", integrated) : line;
    }
}
