package vn.motcua.report;

import vn.motcua.identity.Right;
import vn.motcua.kernel.Bilingual;
import vn.motcua.measure.indicator.Line;

/** A report as a row behind a figure. */
final class ReportLine {

    private ReportLine() {}

    /** Looked at where it was made; one that was not made leads nowhere. */
    static Line of(DueReports.Due due) {
        String period = due.period().code();
        Line line =
                Line.of(period, new Bilingual("Báo cáo kỳ " + period, "Report of " + period), "")
                        .by(due.unit())
                        .days(due.sendBy().day(), due.first());
        return due.report() == null
                ? line
                : line.at("/reports/" + due.report().id(), Right.REPORT_READ);
    }
}
