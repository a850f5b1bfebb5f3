package vn.motcua.report;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.measure.indicator.Asked;
import vn.motcua.measure.indicator.Line;
import vn.motcua.measure.indicator.ListedSource;

/**
 * VII.2-d: of reports received, those whose forms begin with what stood at the end of the period
 * before, of fields (II.06a) and of agencies (II.06b); where nothing was reported for that, there
 * is nothing to hold them against.
 */
@Component
class CarriedReports implements ListedSource {

    private final DueReports reports;
    private final Templates templates;

    CarriedReports(DueReports reports, Templates templates) {
        this.reports = reports;
        this.templates = templates;
    }

    @Override
    public String code() {
        return "VII.2-d";
    }

    @Override
    public List<Line> all(Asked asked) {
        return reports.received(asked).stream()
                .filter(one -> one.before() != null)
                .map(one -> ReportLine.of(one.due()).counted(isCarried(one)))
                .toList();
    }

    private boolean isCarried(DueReports.Received one) {
        List<Template> form =
                templates.of(one.due().regime(), one.due().period()).stream()
                        .filter(template ->
                                template.identities().stream().anyMatch(Identity::isWithBefore))
                        .toList();
        return Identities.broken(form, one.content().byCode(), Optional.ofNullable(one.before()))
                .stream()
                .noneMatch(broken -> broken.identity().isWithBefore());
    }
}
