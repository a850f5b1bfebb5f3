package vn.motcua.report;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.measure.indicator.Asked;
import vn.motcua.measure.indicator.Line;
import vn.motcua.measure.indicator.ListedSource;

/** VII.2-b: of reports received, those with every form whose columns add up. */
@Component
class WholeReports implements ListedSource {

    private final DueReports reports;
    private final Templates templates;

    WholeReports(DueReports reports, Templates templates) {
        this.reports = reports;
        this.templates = templates;
    }

    @Override
    public String code() {
        return "VII.2-b";
    }

    @Override
    public List<Line> all(Asked asked) {
        return reports.received(asked).stream()
                .map(one -> ReportLine.of(one.due()).counted(isWhole(one)))
                .toList();
    }

    private boolean isWhole(DueReports.Received one) {
        List<Template> wanted = templates.of(one.due().regime(), one.due().period());
        return wanted.stream().allMatch(t -> one.content().byCode().containsKey(t.code()))
                && Identities.broken(
                                wanted, one.content().byCode(), Optional.ofNullable(one.before()))
                        .isEmpty();
    }
}
