package vn.motcua.measure.indicator.catalogue;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.filing.OnlineLevels;
import vn.motcua.measure.indicator.Asked;
import vn.motcua.measure.indicator.Knowing;
import vn.motcua.measure.indicator.Line;
import vn.motcua.measure.indicator.ListedSource;
import vn.motcua.measure.indicator.Reading;

/** PL2-3-a: of procedures in force that were found eligible, those that are taken online. */
@Component
class EligibleOnline implements ListedSource {

    private final OnlineFacts facts;
    private final OnlineLevels levels;
    private final Offered offered;

    EligibleOnline(OnlineFacts facts, OnlineLevels levels, Offered offered) {
        this.facts = facts;
        this.levels = levels;
        this.offered = offered;
    }

    @Override
    public String code() {
        return "PL2-3-a";
    }

    @Override
    public Knowing knowing() {
        return Knowing.DATED;
    }

    @Override
    public List<Reading> each(Asked asked, List<Reading> read) {
        Map<String, OnlineFacts.Decided> decided = facts.decided(asked);
        return offered.each(
                asked,
                version -> isEligible(decided.get(version.code())),
                (version, agency) -> levels.files(version, asked.to()));
    }

    @Override
    public List<Line> all(Asked asked) {
        Map<String, OnlineFacts.Decided> decided = facts.decided(asked);
        return offered.inForce(asked).stream()
                .filter(version -> isEligible(decided.get(version.code())))
                .map(version -> line(version, decided, asked))
                .toList();
    }

    static boolean isEligible(OnlineFacts.@org.jspecify.annotations.Nullable Decided decided) {
        return decided != null && decided.eligible();
    }

    private Line line(
            ProcedureVersion version, Map<String, OnlineFacts.Decided> decided, Asked asked) {
        return offered.line(version, asked)
                .days(null, java.util.Objects.requireNonNull(decided.get(version.code())).on())
                .counted(levels.files(version, asked.to()));
    }
}
