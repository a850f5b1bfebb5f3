package vn.motcua.review;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.Level;
import vn.motcua.report.CellItem;
import vn.motcua.report.FigureSource;
import vn.motcua.report.Question;
import vn.motcua.report.RowKey;
import vn.motcua.report.Template;
import vn.motcua.report.Tier;

/**
 * Figures of the form on reviews (biểu II.04), a row for each procedure, of the unit whose plan it
 * is: those of the consolidated report that had gone to the province by the end of the period.
 * Units below have none of their own, for several review the same procedure and their sums would
 * count it twice. A procedure of which everything is abolished counts as abolished, any other with
 * a proposal as amended; nothing is made new by a review, nor put in the place of another.
 */
@Component
class ReviewReportFigures implements FigureSource {

    private static final String DOCUMENTS = "review-documents";
    private static final String AMENDED = "review-procedures-amended";
    private static final String NEW = "review-procedures-new";
    private static final String REPLACED = "review-procedures-replaced";
    private static final String ABOLISHED = "review-procedures-abolished";
    private static final String SAVED = "review-cost-saved";
    private static final String BEFORE = "review-cost-before";
    private static final Set<String> ALL =
            Set.of(DOCUMENTS, AMENDED, NEW, REPLACED, ABOLISHED, SAVED, BEFORE);

    private final ReviewPlanStore plans;
    private final ReviewReportStore reports;

    ReviewReportFigures(ReviewPlanStore plans, ReviewReportStore reports) {
        this.plans = plans;
        this.reports = reports;
    }

    @Override
    public Set<String> measures(Template.Rows rows) {
        return rows == Template.Rows.PROCEDURE ? ALL : Set.of();
    }

    @Override
    public Counts read(Question question) {
        Map<RowKey, Map<String, Long>> counts = new HashMap<>();
        Map<RowKey, List<String>> names = new HashMap<>();
        for (Merged one : procedures(question)) {
            RowKey row = row(one, question);
            counts.put(row, counts(one));
            names.put(row, List.of(one.name(), one.name()));
        }
        return new Counts(counts, names);
    }

    private static Map<String, Long> counts(Merged one) {
        ComplianceCost cost = one.costs();
        boolean abolished = isAbolished(one);
        Map<String, Long> counts = new HashMap<>();
        counts.put(
                DOCUMENTS, one.proposals().stream().map(Proposal::instrument).distinct().count());
        counts.put(AMENDED, one.proposals().isEmpty() || abolished ? 0L : 1L);
        counts.put(ABOLISHED, abolished ? 1L : 0L);
        counts.put(SAVED, Math.max(0, cost.savingDong()));
        counts.put(BEFORE, cost.before().yearDong());
        return counts;
    }

    /** All that it asks for goes. */
    private static boolean isAbolished(Merged one) {
        return !one.items().isEmpty()
                && one.proposals().size() == one.items().size()
                && one.proposals().stream().allMatch(p -> p.change() == Change.ABOLISH);
    }

    private static RowKey row(Merged one, Question question) {
        Level level =
                question.catalog().history(one.code()).stream()
                        .findFirst()
                        .map(version -> version.level())
                        .orElse(Level.DISTRICT);
        return new RowKey(Tier.valueOf(level.name()), one.code());
    }

    @Override
    public List<CellItem> behind(String measure, RowKey row, Question question) {
        return procedures(question).stream()
                .filter(one -> row(one, question).equals(row))
                .filter(one -> counts(one).getOrDefault(measure, 0L) > 0)
                .map(one ->
                        CellItem.of(one.code(), one.name(), one.name(), "/catalog/" + one.code()))
                .toList();
    }

    private List<Merged> procedures(Question question) {
        LocalDate to = question.period().to();
        return plans.all().stream()
                .filter(plan -> plan.isIssued() && plan.year() == to.getYear())
                .flatMap(plan -> report(plan, question.unit(), to).stream())
                .flatMap(report -> report.content().procedures().stream())
                .filter(one -> !one.proposals().isEmpty())
                .toList();
    }

    private Optional<ReviewReport> report(ReviewPlan plan, UUID unit, LocalDate to) {
        return plan.unit().equals(unit)
                ? reports.whole(plan.id())
                        .filter(one ->
                                one.on(ReportStep.Kind.SENT)
                                        .filter(day -> !day.isAfter(to))
                                        .isPresent())
                : Optional.empty();
    }
}
