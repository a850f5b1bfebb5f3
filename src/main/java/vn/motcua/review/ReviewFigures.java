package vn.motcua.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.Bilingual;
import vn.motcua.measure.indicator.Asked;
import vn.motcua.measure.indicator.Line;
import vn.motcua.measure.indicator.Part;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Unit;

/**
 * What indicators count of reviews: those of the plans of the year in which the period ends, as
 * they stood on its last day by all that is known now. Read once for all that is asked together.
 */
@Component
class ReviewFigures {

    private final ReviewPlanStore plans;
    private final ReviewReading reading;
    private final ReviewReportStore reports;
    private final ReviewLimits limits;
    private final Organizations organizations;

    ReviewFigures(
            ReviewPlanStore plans,
            ReviewReading reading,
            ReviewReportStore reports,
            ReviewLimits limits,
            Organizations organizations) {
        this.plans = plans;
        this.reading = reading;
        this.reports = reports;
        this.limits = limits;
        this.organizations = organizations;
    }

    /** A plan with its reviews and reports. */
    private record Known(ReviewPlan plan, List<Reviewed> reviewed, List<ReviewReport> reports) {

        /** The first day on which a report of the unit came to the office. */
        Optional<LocalDate> received(UUID unit) {
            return reports.stream()
                    .filter(one -> !one.whole() && one.unit().equals(unit))
                    .flatMap(one -> one.on(ReportStep.Kind.SUBMITTED).stream())
                    .min(LocalDate::compareTo);
        }

        /** The consolidated one of the last round that was made by a day. */
        Optional<ReviewReport> whole(LocalDate by) {
            return reports.stream()
                    .filter(ReviewReport::whole)
                    .filter(one -> !one.steps().getFirst().on().isAfter(by))
                    .reduce((first, next) -> next);
        }

        boolean isSent(ReviewReport report, LocalDate by) {
            return report.on(ReportStep.Kind.SENT).filter(day -> !day.isAfter(by)).isPresent();
        }
    }

    /** Plans of a year that were issued by a day. */
    private record AllKnown(List<Known> plans) {}

    private List<Known> known(Asked asked) {
        return asked.memo()
                .once(
                        AllKnown.class,
                        () ->
                                new AllKnown(
                                        plans.all().stream()
                                                .filter(plan -> isOf(plan, asked.to()))
                                                .map(plan ->
                                                        new Known(
                                                                plan,
                                                                reading.approved(plan, asked.to()),
                                                                reports.of(plan.id())))
                                                .toList()))
                .plans();
    }

    private static boolean isOf(ReviewPlan plan, LocalDate to) {
        LocalDate signed = plan.signedOn();
        return plan.year() == to.getYear() && signed != null && !signed.isAfter(to);
    }

    private UUID agency(UUID unit, LocalDate on) {
        OrganizationChart chart = organizations.chart();
        return chart.agencyOf(unit, on).map(Unit::id).orElse(unit);
    }

    private boolean isAsked(UUID unit, Asked asked) {
        return asked.agencies().contains(agency(unit, asked.to()));
    }

    private Part unit(UUID id, LocalDate on) {
        return Part.named(organizations.chart().lastKnown(id, on).map(Unit::name).orElse("—"));
    }

    private Line procedure(Known known, Reviewed one, Asked asked) {
        Planned planned = one.planned();
        return Line.of(planned.code(), new Bilingual(planned.name(), ""), planned.field())
                .by(agency(planned.unit(), asked.to()))
                .in(unit(planned.unit(), asked.to()))
                .at("/reviews/" + known.plan().id() + "/sheets/" + planned.id(), null);
    }

    private List<Reviewed> asked(Known known, Asked asked) {
        return known.reviewed().stream()
                .filter(one -> isAsked(one.planned().unit(), asked))
                .toList();
    }

    /**
     * Regulatory items (R1) and procedures (R2), those above the line that are proposed to be cut.
     */
    List<Line> regulations(Asked asked) {
        List<Line> lines = new ArrayList<>();
        for (Known known : known(asked)) {
            for (Reviewed one : asked(known, asked)) {
                List<Proposal> proposals =
                        one.approved(asked.to())
                                .map(sheet -> sheet.content().proposals())
                                .orElse(List.of());
                for (RegulatoryItem item : one.items()) {
                    boolean cut = proposals.stream().anyMatch(p -> p.item().equals(item.key()));
                    lines.add(item(known, one, item, asked).counted("R1", cut));
                }
                lines.add(
                        procedure(known, one, asked)
                                .counted(
                                        "R2", one.approvedCut(asked.to()).changedProcedures() > 0));
            }
        }
        return lines;
    }

    private Line item(Known known, Reviewed one, RegulatoryItem item, Asked asked) {
        Planned planned = one.planned();
        return Line.of(planned.code(), new Bilingual(item.words(), ""), planned.field())
                .by(agency(planned.unit(), asked.to()))
                .in(unit(planned.unit(), asked.to()))
                .at(
                        "/reviews/" + known.plan().id() + "/sheets/" + planned.id() + "/proposals",
                        null);
    }

    /** A procedure with what it costs in a year by its approved sheet, in đồng. */
    record Costed(Line line, long saving, long before) {}

    /** Procedures that cost something by an approved sheet. */
    List<Costed> costs(Asked asked) {
        List<Costed> all = new ArrayList<>();
        for (Known known : known(asked)) {
            for (Reviewed one : asked(known, asked)) {
                Cut cut = one.approvedCut(asked.to());
                long before = ComplianceCost.dong(cut.before());
                if (before > 0) {
                    long saving = ComplianceCost.dong(cut.saving());
                    all.add(
                            new Costed(
                                    procedure(known, one, asked).counted(saving > 0),
                                    saving,
                                    before));
                }
            }
        }
        return all;
    }

    /** Procedures of the plan, above the line where the sheet was approved in time. */
    List<Line> completed(Asked asked) {
        List<Line> lines = new ArrayList<>();
        for (Known known : known(asked)) {
            LocalDate due = limits.sheetsBy(known.plan().year());
            for (Reviewed one : asked(known, asked)) {
                LocalDate done = one.approved(asked.to()).map(Sheet::approvedOn).orElse(null);
                if (done != null || !asked.to().isBefore(due)) {
                    lines.add(
                            procedure(known, one, asked)
                                    .days(due, done)
                                    .counted(done != null && !done.isAfter(due)));
                }
            }
        }
        return lines;
    }

    /** Procedures of the plan, above the line where something is proposed. */
    List<Line> changed(Asked asked) {
        List<Line> lines = new ArrayList<>();
        for (Known known : known(asked)) {
            for (Reviewed one : asked(known, asked)) {
                lines.add(
                        procedure(known, one, asked)
                                .counted(one.approvedCut(asked.to()).changedProcedures() > 0));
            }
        }
        return lines;
    }

    /** Merged procedures with a proposal that went to the province, above where it was approved. */
    List<Line> outcomes(Asked asked) {
        List<Line> lines = new ArrayList<>();
        for (Known known : known(asked)) {
            ReviewReport whole = known.whole(asked.to()).orElse(null);
            if (whole == null
                    || !isAsked(whole.unit(), asked)
                    || !known.isSent(whole, asked.to())) {
                continue;
            }
            Set<String> good = approved(whole.id(), asked.to());
            for (Merged one : whole.content().procedures()) {
                if (!one.proposals().isEmpty()) {
                    lines.add(merged(known, whole, one, asked).counted(good.contains(one.code())));
                }
            }
        }
        return lines;
    }

    private Set<String> approved(UUID report, LocalDate by) {
        return reports.outcomes(report, by).stream()
                .filter(one -> one.standing() != Outcome.Standing.REJECTED)
                .map(Outcome::procedure)
                .collect(Collectors.toSet());
    }

    private Line merged(Known known, ReviewReport whole, Merged one, Asked asked) {
        return Line.of(one.code(), new Bilingual(one.name(), ""), one.field())
                .by(agency(whole.unit(), asked.to()))
                .at("/reviews/" + known.plan().id() + "/whole", null);
    }

    private Line report(Known known, UUID unit, Asked asked) {
        return Line.of(known.plan().number(), new Bilingual(unit(unit, asked.to()).name(), ""), "")
                .by(agency(unit, asked.to()))
                .in(unit(unit, asked.to()))
                .at("/reviews/" + known.plan().id() + "/units/" + unit, null);
    }

    private List<UUID> units(Known known, Asked asked) {
        return ReviewReading.byUnit(asked(known, asked)).keySet().stream().toList();
    }

    /** Units with a procedure in the plan, above the line where their report came in time. */
    List<Line> inTime(Asked asked) {
        List<Line> lines = new ArrayList<>();
        for (Known known : known(asked)) {
            LocalDate due = limits.reportsBy(known.plan().year());
            for (UUID unit : units(known, asked)) {
                LocalDate came =
                        known.received(unit).filter(day -> !day.isAfter(asked.to())).orElse(null);
                if (came != null || !asked.to().isBefore(due)) {
                    lines.add(
                            report(known, unit, asked)
                                    .days(due, came)
                                    .counted(came != null && !came.isAfter(due)));
                }
            }
        }
        return lines;
    }

    /** Units whose report came, above the line where the first was accepted. */
    List<Line> atOnce(Asked asked) {
        List<Line> lines = new ArrayList<>();
        for (Known known : known(asked)) {
            for (UUID unit : units(known, asked)) {
                if (known.received(unit).filter(day -> !day.isAfter(asked.to())).isPresent()) {
                    boolean good =
                            known.reports().stream()
                                    .filter(one -> !one.whole() && one.unit().equals(unit))
                                    .filter(one -> one.round() == 1)
                                    .flatMap(one -> one.on(ReportStep.Kind.ACCEPTED).stream())
                                    .anyMatch(day -> !day.isAfter(asked.to()));
                    lines.add(report(known, unit, asked).counted(good));
                }
            }
        }
        return lines;
    }

    /** The consolidated reports that were signed and sent in time. */
    List<Line> wholes(Asked asked) {
        List<Line> lines = new ArrayList<>();
        for (Known known : known(asked)) {
            LocalDate due = limits.wholeBy(known.plan().year());
            known.whole(asked.to())
                    .filter(one -> isAsked(one.unit(), asked))
                    .flatMap(one -> one.on(ReportStep.Kind.SENT))
                    .filter(day -> !day.isAfter(asked.to()) && !day.isAfter(due))
                    .ifPresent(day ->
                            lines.add(
                                    report(known, known.plan().unit(), asked)
                                            .at("/reviews/" + known.plan().id() + "/whole", null)
                                            .days(due, day)
                                            .counted(true)));
        }
        return lines;
    }

    /** Units' reports that came, above the line where the consolidated one holds them. */
    List<Line> covered(Asked asked) {
        List<Line> lines = new ArrayList<>();
        for (Known known : known(asked)) {
            List<UUID> in =
                    known.whole(asked.to()).stream()
                            .flatMap(one -> one.content().parts().stream())
                            .map(ReportContent.Part::unit)
                            .toList();
            for (UUID unit : units(known, asked)) {
                if (known.received(unit).filter(day -> !day.isAfter(asked.to())).isPresent()) {
                    lines.add(report(known, unit, asked).counted(in.contains(unit)));
                }
            }
        }
        return lines;
    }

    /** Items of the consolidated report, each once, above the line where it is cut. */
    List<Line> mergedItems(Asked asked) {
        List<Line> lines = new ArrayList<>();
        for (Known known : known(asked)) {
            ReviewReport whole = known.whole(asked.to()).orElse(null);
            if (whole == null || !isAsked(whole.unit(), asked)) {
                continue;
            }
            for (Merged one : whole.content().procedures()) {
                for (RegulatoryItem item : one.items()) {
                    boolean cut =
                            one.proposals().stream().anyMatch(p -> p.item().equals(item.key()));
                    lines.add(
                            Line.of(one.code(), new Bilingual(item.words(), ""), one.field())
                                    .by(agency(whole.unit(), asked.to()))
                                    .at("/reviews/" + known.plan().id() + "/whole", null)
                                    .counted(cut));
                }
            }
        }
        return lines;
    }
}
