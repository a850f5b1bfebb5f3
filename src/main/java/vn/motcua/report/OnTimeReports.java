package vn.motcua.report;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.measure.indicator.Asked;
import vn.motcua.measure.indicator.Indicator;
import vn.motcua.measure.indicator.IndicatorSource;
import vn.motcua.measure.indicator.Reading;

/** VII.2-a: of reports that were due, those that were first sent by their day. */
@Component
class OnTimeReports implements IndicatorSource {

    private final DueReports reports;

    OnTimeReports(DueReports reports) {
        this.reports = reports;
    }

    @Override
    public String code() {
        return "VII.2-a";
    }

    @Override
    public List<Reading> read(Asked asked) {
        return reports.between(asked).stream()
                .map(one -> new Reading(Indicator.ONLY, one.unit(), "", one.isInTime() ? 1 : 0, 1))
                .toList();
    }
}
