package vn.motcua.supervision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.identity.SignedIn;
import vn.motcua.inspection.Conclusions;
import vn.motcua.inspection.InspectionRound;
import vn.motcua.measure.indicator.Indicators;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Unit;
import vn.motcua.plan.Plan;
import vn.motcua.plan.Plans;
import vn.motcua.report.Report;
import vn.motcua.report.ReportReading;

/** What there is for an opinion to be about: what organisations that supervise may read. */
@Component
public class Subjects {

    /** Longest label; of a longer one the end is left out. */
    private static final int LABEL = 160;

    private final Indicators indicators;
    private final Plans plans;
    private final ReportReading reports;
    private final Conclusions conclusions;
    private final Organizations organizations;
    private final BusinessClock clock;

    Subjects(
            Indicators indicators,
            Plans plans,
            ReportReading reports,
            Conclusions conclusions,
            Organizations organizations,
            BusinessClock clock) {
        this.indicators = indicators;
        this.plans = plans;
        this.reports = reports;
        this.conclusions = conclusions;
        this.organizations = organizations;
        this.clock = clock;
    }

    /** Conclusions first, then reports, indicators and rows of plans. */
    public List<About> all(SignedIn by) {
        List<About> all = new ArrayList<>();
        for (InspectionRound round : conclusions.issued()) {
            all.add(about(AboutKind.CONCLUSION, round.id().toString(), round.decision().title()));
        }
        for (Report report : reports.sent(by)) {
            all.add(about(AboutKind.REPORT, report.id().toString(), named(report)));
        }
        indicators.rows().stream()
                .flatMap(row -> row.indicators().stream())
                .forEach(one ->
                        all.add(
                                about(
                                        AboutKind.INDICATOR,
                                        one.code(),
                                        one.code() + " " + one.title())));
        Map<UUID, Plan> issued =
                plans.all().stream()
                        .filter(Plan::isIssued)
                        .collect(Collectors.toMap(Plan::id, plan -> plan));
        plans.rows(issued.keySet())
                .forEach(row ->
                        all.add(
                                about(
                                        AboutKind.PLAN_ROW,
                                        row.plan() + "/rows/" + row.id(),
                                        row.code() + " " + row.cells().task())));
        return all;
    }

    private String named(Report report) {
        String unit =
                organizations
                        .chart()
                        .lastKnown(report.unit(), clock.today())
                        .map(Unit::shortName)
                        .orElse("");
        return report.regime() + " " + report.period().code() + ", " + unit;
    }

    private static About about(AboutKind kind, String key, String label) {
        return new About(
                kind, key, label.length() > LABEL ? label.substring(0, LABEL - 1) + "…" : label);
    }

    /** What a form named; empty where it is not there. */
    Optional<About> find(String value, SignedIn by) {
        return all(by).stream().filter(one -> one.value().equals(value)).findFirst();
    }
}
