package vn.motcua.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.identity.Access;
import vn.motcua.identity.Right;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Scope;
import vn.motcua.kernel.TextHash;
import vn.motcua.kernel.Uuid7;

/**
 * Units' reports of what they propose (báo cáo phương án đơn giản hóa): approved by the head, sent
 * to the control office, accepted there or returned with the reason. What was approved is kept as
 * it was; while it is on its way the sheets stay as they are.
 */
@Component
@LegalBasis("nd-63-2010#31")
public class UnitReports {

    private final ReviewActs acts;
    private final ReviewReading reading;
    private final ReviewReportStore store;
    private final Access access;

    UnitReports(ReviewActs acts, ReviewReading reading, ReviewReportStore store, Access access) {
        this.acts = acts;
        this.reading = reading;
        this.store = store;
        this.access = access;
    }

    /** The last round of each unit that has approved a report, by unit. */
    public Map<UUID, ReviewReport> last(UUID plan) {
        return store.lastOfUnits(plan).stream()
                .collect(Collectors.toMap(ReviewReport::unit, Function.identity()));
    }

    /** All rounds of a unit, the first first. */
    public List<ReviewReport> rounds(UUID plan, UUID unit) {
        return store.of(plan).stream()
                .filter(one -> !one.whole() && one.unit().equals(unit))
                .toList();
    }

    private List<Reviewed> of(ReviewPlan plan, UUID unit) {
        List<Reviewed> all =
                reading.of(plan).stream().filter(one -> one.planned().unit().equals(unit)).toList();
        if (all.isEmpty()) {
            throw new RefusalException(new ReviewRefusal.NoSuchReviewReport());
        }
        return all;
    }

    /**
     * The head of the unit approves what its sheets say now as the unit's report.
     *
     * @throws RefusalException where a sheet is not approved, or a report is on its way
     */
    @Transactional
    public void approve(UUID planId, UUID unit, SignedIn by) {
        acts.require(planId);
        access.require(by, Right.REVIEW_APPROVE, Scope.of(unit));
        ReviewPlan plan = acts.alone(planId);
        if (!plan.isIssued()) {
            throw new RefusalException(new ReviewRefusal.ReviewPlanNotIssued());
        }
        List<Reviewed> reviewed = of(plan, unit);
        Optional<ReviewReport> before = store.last(planId, unit);
        if (before.filter(one -> !one.isReturned()).isPresent()) {
            throw new RefusalException(new ReviewRefusal.ReviewStepNotNow());
        }
        long open = reviewed.stream().filter(one -> !one.isApproved()).count();
        if (open > 0) {
            throw new RefusalException(new ReviewRefusal.SheetsOpen((int) open));
        }
        ReportContent content =
                new ReportContent(List.of(), List.of(), reviewed.stream().map(Merged::of).toList());
        int round = before.map(ReviewReport::round).orElse(0) + 1;
        UUID id = Uuid7.next();
        String digest = ReviewReportStore.digest(content);
        acts.write(
                planId, new ReviewEvent.ReportApproved(id, unit, round, acts.today(), digest), by);
        ReviewReport report =
                new ReviewReport(
                        id,
                        planId,
                        unit,
                        false,
                        round,
                        content,
                        digest,
                        List.of(new ReportStep(ReportStep.Kind.APPROVED, acts.today(), "", "")));
        if (!store.insert(report, acts.now(), by.staff())) {
            throw new RefusalException(new ReviewRefusal.ReviewMoved());
        }
    }

    /**
     * Sends the approved report to the control office.
     *
     * @param number of the document
     */
    @Transactional
    public void submit(UUID planId, UUID unit, String number, SignedIn by) {
        acts.require(planId);
        access.require(by, Right.REVIEW_FILL, Scope.of(unit));
        List<Refusal> wrong = new ArrayList<>();
        CostRules.text("number", number, CostRules.LINE, true, wrong);
        ReviewActs.refuse(wrong);
        go(
                planId,
                unit,
                ReportStep.Kind.APPROVED,
                new ReportStep(ReportStep.Kind.SUBMITTED, acts.today(), number.strip(), ""),
                by);
    }

    /** The control office finds the report complete. */
    @Transactional
    public void accept(UUID planId, UUID unit, SignedIn by) {
        manage(planId, by);
        go(
                planId,
                unit,
                ReportStep.Kind.SUBMITTED,
                new ReportStep(ReportStep.Kind.ACCEPTED, acts.today(), "", ""),
                by);
    }

    /**
     * The control office sends the report back; its sheets can be changed again.
     *
     * @param reason needed
     */
    @Transactional
    public void giveBack(UUID planId, UUID unit, String reason, SignedIn by) {
        manage(planId, by);
        List<Refusal> wrong = new ArrayList<>();
        CostRules.text("words", reason, CostRules.TEXT, true, wrong);
        ReviewActs.refuse(wrong);
        go(
                planId,
                unit,
                ReportStep.Kind.SUBMITTED,
                new ReportStep(ReportStep.Kind.RETURNED, acts.today(), "", reason.strip()),
                by);
    }

    private void manage(UUID planId, SignedIn by) {
        access.require(by, Right.REVIEW_MANAGE, Scope.of(acts.require(planId).unit()));
    }

    private void go(UUID planId, UUID unit, ReportStep.Kind from, ReportStep step, SignedIn by) {
        acts.alone(planId);
        ReviewReport report =
                store.last(planId, unit)
                        .orElseThrow(
                                () -> new RefusalException(new ReviewRefusal.NoSuchReviewReport()));
        if (report.state() != from) {
            throw new RefusalException(new ReviewRefusal.ReviewStepNotNow());
        }
        acts.write(
                planId,
                new ReviewEvent.ReportMoved(
                        report.id(),
                        step.kind(),
                        step.on(),
                        step.number(),
                        step.words().isEmpty() ? "" : TextHash.hex(step.words())),
                by);
        store.step(report.id(), step, acts.now(), by.staff());
    }
}
