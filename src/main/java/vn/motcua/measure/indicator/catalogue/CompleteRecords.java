package vn.motcua.measure.indicator.catalogue;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.check.Completeness;
import vn.motcua.measure.indicator.Asked;
import vn.motcua.measure.indicator.Knowing;
import vn.motcua.measure.indicator.Line;
import vn.motcua.measure.indicator.ListedSource;
import vn.motcua.measure.indicator.Reading;

/** III.1-e: of procedures in force, those with all seven mandatory constituents. */
@Component
class CompleteRecords implements ListedSource {

    private final Offered offered;

    CompleteRecords(Offered offered) {
        this.offered = offered;
    }

    @Override
    public String code() {
        return "III.1-e";
    }

    @Override
    public Knowing knowing() {
        return Knowing.DATED;
    }

    @Override
    public List<Reading> each(Asked asked, List<Reading> read) {
        return offered.each(
                asked, version -> true, (version, agency) -> Completeness.of(version).isComplete());
    }

    @Override
    public List<Line> all(Asked asked) {
        return offered.inForce(asked).stream()
                .map(version ->
                        offered.line(version, asked).counted(Completeness.of(version).isComplete()))
                .toList();
    }
}
