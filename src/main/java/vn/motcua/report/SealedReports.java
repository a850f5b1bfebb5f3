package vn.motcua.report;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.measure.indicator.Asked;
import vn.motcua.measure.indicator.Indicator;
import vn.motcua.measure.indicator.IndicatorSource;
import vn.motcua.measure.indicator.Reading;

/**
 * VII.2-c: of forms received, those that still say what was signed. Nobody types a figure, so a
 * form is what the program counted unless somebody touched it.
 */
@Component
class SealedReports implements IndicatorSource {

    private final DueReports reports;

    SealedReports(DueReports reports) {
        this.reports = reports;
    }

    @Override
    public String code() {
        return "VII.2-c";
    }

    @Override
    public List<Reading> read(Asked asked) {
        return reports.received(asked).stream()
                .map(one -> {
                    int forms = one.content().forms().size();
                    return new Reading(
                            Indicator.ONLY,
                            one.due().unit(),
                            "",
                            one.kept().isUntouched() ? forms : 0,
                            forms);
                })
                .toList();
    }
}
