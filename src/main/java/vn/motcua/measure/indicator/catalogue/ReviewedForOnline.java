package vn.motcua.measure.indicator.catalogue;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.measure.indicator.Asked;
import vn.motcua.measure.indicator.Knowing;
import vn.motcua.measure.indicator.Line;
import vn.motcua.measure.indicator.ListedSource;

/** PL2-3-c: of procedures in force, those that somebody decided on. */
@Component
class ReviewedForOnline implements ListedSource {

    private final OnlineFacts facts;
    private final Offered offered;

    ReviewedForOnline(OnlineFacts facts, Offered offered) {
        this.facts = facts;
        this.offered = offered;
    }

    @Override
    public String code() {
        return "PL2-3-c";
    }

    @Override
    public Knowing knowing() {
        return Knowing.DATED;
    }

    @Override
    public List<Line> all(Asked asked) {
        Map<String, OnlineFacts.Decided> decided = facts.decided(asked);
        return offered.inForce(asked).stream()
                .map(version -> line(version, decided, asked))
                .toList();
    }

    private Line line(
            ProcedureVersion version, Map<String, OnlineFacts.Decided> decided, Asked asked) {
        OnlineFacts.Decided one = decided.get(version.code());
        return offered.line(version, asked)
                .days(null, one == null ? null : one.on())
                .counted(one != null);
    }
}
