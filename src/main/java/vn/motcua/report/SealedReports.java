package vn.motcua.report;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.measure.indicator.Asked;
import vn.motcua.measure.indicator.Line;
import vn.motcua.measure.indicator.ListedSource;
import vn.motcua.measure.indicator.Part;

/**
 * VII.2-c: of forms received, those that still say what was signed. Nobody types a figure, so a
 * form is what the program counted unless somebody touched it. A form without a source says nothing
 * that could be held against what was signed, and is not counted.
 */
@Component
class SealedReports implements ListedSource {

    private final DueReports reports;
    private final Templates templates;

    SealedReports(DueReports reports, Templates templates) {
        this.reports = reports;
        this.templates = templates;
    }

    @Override
    public String code() {
        return "VII.2-c";
    }

    @Override
    public List<Line> all(Asked asked) {
        return reports.received(asked).stream()
                .flatMap(one ->
                        one.content().forms().stream()
                                .filter(this::hasSource)
                                .map(form ->
                                        ReportLine.of(one.due())
                                                .in(Part.named(form.template()))
                                                .counted(one.kept().isUntouched())))
                .toList();
    }

    private boolean hasSource(Filled form) {
        return templates.find(form.template(), form.version()).filter(form::hasSource).isPresent();
    }
}
