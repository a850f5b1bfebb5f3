package vn.motcua.measure.indicator.catalogue;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.filing.OnlineLevels;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.measure.indicator.Asked;
import vn.motcua.measure.indicator.Knowing;
import vn.motcua.measure.indicator.Line;
import vn.motcua.measure.indicator.ListedSource;
import vn.motcua.measure.indicator.Reading;

/** 766-3.1: of procedures in force, those that are taken online, wholly or in part. */
@Component
@LegalBasis("qd-766-2022#1")
class OfferedOnline implements ListedSource {

    private final OnlineLevels levels;
    private final Offered offered;

    OfferedOnline(OnlineLevels levels, Offered offered) {
        this.levels = levels;
        this.offered = offered;
    }

    @Override
    public String code() {
        return "766-3.1";
    }

    @Override
    public Knowing knowing() {
        return Knowing.DATED;
    }

    @Override
    public List<Reading> each(Asked asked, List<Reading> read) {
        return offered.each(
                asked, version -> true, (version, agency) -> levels.files(version, asked.to()));
    }

    @Override
    public List<Line> all(Asked asked) {
        return offered.inForce(asked).stream()
                .map(version ->
                        offered.line(version, asked).counted(levels.files(version, asked.to())))
                .toList();
    }
}
