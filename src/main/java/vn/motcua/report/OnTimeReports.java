package vn.motcua.report;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.measure.indicator.Asked;
import vn.motcua.measure.indicator.Line;
import vn.motcua.measure.indicator.ListedSource;

/** VII.2-a: of reports that were due, those that were first sent by their day. */
@Component
class OnTimeReports implements ListedSource {

    private final DueReports reports;

    OnTimeReports(DueReports reports) {
        this.reports = reports;
    }

    @Override
    public String code() {
        return "VII.2-a";
    }

    @Override
    public List<Line> all(Asked asked) {
        return reports.between(asked).stream()
                .map(one -> ReportLine.of(one).counted(one.isInTime()))
                .toList();
    }
}
