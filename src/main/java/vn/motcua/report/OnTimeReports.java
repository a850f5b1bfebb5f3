package vn.motcua.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.Zones;
import vn.motcua.measure.AsKnown;
import vn.motcua.measure.indicator.Asked;
import vn.motcua.measure.indicator.Line;
import vn.motcua.measure.indicator.ListedSource;
import vn.motcua.measure.indicator.MonthlySource;
import vn.motcua.measure.indicator.Window;

/** VII.2-a: of reports that were due, those that were first sent by their day. */
@Component
class OnTimeReports implements ListedSource, MonthlySource {

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

    /**
     * Days before the period are not told: their calendar may not be there, and days are due by it.
     */
    @Override
    public List<Window.Sum> sums(Asked asked, String variant, List<Window> windows) {
        LocalDate last =
                windows.stream().map(Window::to).max(LocalDate::compareTo).orElse(asked.to());
        LocalDate first = asked.from();
        List<DueReports.Due> due =
                last.isBefore(first)
                        ? List.of()
                        : reports.between(new Asked(asked.agencies(), first, last, AsKnown.NOW));
        return windows.stream().map(window -> sum(due, window)).toList();
    }

    private static Window.Sum sum(List<DueReports.Due> due, Window window) {
        List<DueReports.Due> within =
                due.stream()
                        .filter(one -> !one.sendBy().day().isBefore(window.from()))
                        .filter(one -> !one.sendBy().day().isAfter(window.to()))
                        .toList();
        Instant known = window.known().at();
        LocalDate last = known == null ? LocalDate.MAX : Zones.dayOf(known);
        return new Window.Sum(
                within.stream().filter(one -> one.isInTime() && !isAfter(one, last)).count(),
                within.size());
    }

    private static boolean isAfter(DueReports.Due one, LocalDate last) {
        LocalDate first = one.first();
        return first == null || first.isAfter(last);
    }
}
