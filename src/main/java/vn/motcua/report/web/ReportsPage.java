package vn.motcua.report.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.motcua.report.Filling;
import vn.motcua.report.Period;
import vn.motcua.report.PeriodKind;
import vn.motcua.report.Periods;
import vn.motcua.report.Regime;
import vn.motcua.report.ReportReading.Standing;
import vn.motcua.report.Template;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;

/**
 * Where the reports of a period stand.
 *
 * @param over whether the period is over, so that a report can be made
 * @param preparing the units whose report the reader may make
 */
public record ReportsPage(
        Period period,
        boolean over,
        Periods periods,
        Regime regime,
        List<Regime> regimes,
        List<Template> templates,
        Filling filling,
        List<Standing> standings,
        Set<UUID> preparing,
        FormView form) {

    public ReportsPage {
        regimes = List.copyOf(regimes);
        templates = List.copyOf(templates);
        standings = List.copyOf(standings);
        preparing = Set.copyOf(preparing);
    }

    /** What is reported. */
    public Field which(Frame frame) {
        return Field.select(
                "regime",
                frame.text("report.regime"),
                regimes.stream()
                        .map(one -> Option.of(one.code(), frame.either(one.name(), one.nameEn())))
                        .toList());
    }

    /** Of the year of the period shown and the one before. */
    public Field choice(Frame frame) {
        List<Option> options = new ArrayList<>();
        for (int year = period.year(); year >= period.year() - 1; year--) {
            for (PeriodKind kind :
                    List.of(
                            PeriodKind.QUARTER,
                            PeriodKind.YEAR,
                            PeriodKind.HALF,
                            PeriodKind.MONTH)) {
                for (int number = 1; number <= kind.inYear(); number++) {
                    Period one = periods.of(kind, year, number);
                    options.add(Option.of(one.code(), named(one, frame)));
                }
            }
        }
        return Field.select("period", frame.text("report.period"), options);
    }

    private static String named(Period one, Frame frame) {
        return frame.text(
                "report.period.named",
                ReportWords.period(one, frame::text),
                frame.day(one.from()),
                frame.day(one.to()));
    }

    public String periodName(Frame frame) {
        return ReportWords.period(period, frame::text);
    }

    public boolean isDue() {
        return regime.isDue(period);
    }

    public long sent() {
        return standings.stream()
                .filter(one -> one.report() != null && one.report().sentVersion() != null)
                .count();
    }

    public long late() {
        return standings.stream().filter(Standing::late).count();
    }

    public boolean mayMake(Standing standing) {
        return over && standing.report() == null && preparing.contains(standing.unit().id());
    }

    public boolean isUnverified() {
        return standings.stream().anyMatch(one -> !one.sendBy().verified());
    }
}
