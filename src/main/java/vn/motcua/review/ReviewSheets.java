package vn.motcua.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.catalog.Catalog;
import vn.motcua.identity.Access;
import vn.motcua.identity.Right;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Scope;

/**
 * Review sheets (phiếu rà soát): each change is a further version of the whole sheet, and what the
 * head of the unit approves is a version. A changed sheet is to be approved anew.
 */
@Component
@LegalBasis("nd-63-2010#28")
public class ReviewSheets {

    private final ReviewActs acts;
    private final ReviewPlanStore plans;
    private final ReviewSheetStore store;
    private final ReviewReportStore reports;
    private final ReviewReading reading;
    private final ReviewQuestions questions;
    private final ReviewLimits limits;
    private final Catalog catalog;
    private final Access access;

    ReviewSheets(
            ReviewActs acts,
            ReviewPlanStore plans,
            ReviewSheetStore store,
            ReviewReportStore reports,
            ReviewReading reading,
            ReviewQuestions questions,
            ReviewLimits limits,
            Catalog catalog,
            Access access) {
        this.acts = acts;
        this.plans = plans;
        this.store = store;
        this.reports = reports;
        this.reading = reading;
        this.questions = questions;
        this.limits = limits;
        this.catalog = catalog;
        this.access = access;
    }

    public boolean mayFill(UUID unit, SignedIn by) {
        return access.may(by, Right.REVIEW_FILL, Scope.of(unit));
    }

    public boolean mayApprove(UUID unit, SignedIn by) {
        return access.may(by, Right.REVIEW_APPROVE, Scope.of(unit));
    }

    /** Whether a report holds the sheets of a unit. */
    public boolean isLocked(UUID plan, UUID unit) {
        return reports.last(plan, unit).filter(one -> !one.isReturned()).isPresent();
    }

    /** The questions that a plan of the year asks. */
    public List<Question> questions(ReviewPlan plan) {
        return questions.on(limits.reportsBy(plan.year()));
    }

    /**
     * Everything without which the head of the unit cannot approve the sheet; nothing where nothing
     * is missing.
     */
    public List<Refusal> missing(ReviewPlan plan, Reviewed reviewed) {
        return SheetRules.missing(reviewed.content(), questions(plan));
    }

    /**
     * Answers the questions of the form; those that are no longer asked are not kept.
     *
     * @param seen the version that the person saw; 0 where nothing was written
     * @throws RefusalException with everything that is wrong; then nothing is kept
     */
    @Transactional
    public void answer(
            UUID planId, UUID planned, int seen, Map<String, Answer> answers, SignedIn by) {
        Reviewed reviewed = open(planId, planned, seen, by);
        Map<String, Answer> kept = SheetRules.kept(answers, questions(acts.require(planId)));
        ReviewActs.refuse(SheetRules.answers(kept));
        keep(reviewed, reviewed.content().answered(kept), by);
    }

    /**
     * Changes the standard-cost sheet.
     *
     * @param change of what it says now
     * @throws RefusalException with everything that is wrong; then nothing is kept
     */
    @Transactional
    public void cost(
            UUID planId,
            UUID planned,
            int seen,
            Function<CostSheet, CostSheet> change,
            SignedIn by) {
        Reviewed reviewed = open(planId, planned, seen, by);
        CostSheet cost = change.apply(reviewed.content().cost());
        if (cost.lines().size() > CostRules.MOST_LINES) {
            throw new RefusalException(new CostRefusal.CostLinesTooMany(CostRules.MOST_LINES));
        }
        keep(reviewed, reviewed.content().costing(cost), by);
    }

    /** As {@link #cost}, for one line, which is held against the income of its sheet. */
    @Transactional
    public void line(UUID planId, UUID planned, int seen, CostLine line, SignedIn by) {
        cost(
                planId,
                planned,
                seen,
                cost -> {
                    ReviewActs.refuse(CostRules.line(line, cost.hourlyIncome()));
                    return cost.with(line);
                },
                by);
    }

    /** As {@link #cost}, for what stands beside the lines; the lines stay. */
    @Transactional
    public void heads(UUID planId, UUID planned, int seen, CostSheet heads, SignedIn by) {
        cost(
                planId,
                planned,
                seen,
                cost -> {
                    CostSheet next = heads.with(cost.lines());
                    ReviewActs.refuse(CostRules.sheet(next));
                    return next;
                },
                by);
    }

    /** Begins the cost sheet with one line for whatever the procedure asks for. */
    @Transactional
    public void begin(UUID planId, UUID planned, int seen, SignedIn by) {
        ReviewPlan plan = acts.require(planId);
        cost(
                planId,
                planned,
                seen,
                cost ->
                        cost.lines().isEmpty()
                                ? CostBeginning.of(
                                        catalog.snapshot()
                                                .version(
                                                        reading.one(plan, planned)
                                                                .planned()
                                                                .version()),
                                        limits.hourlyIncome(plan.year()))
                                : cost,
                by);
    }

    /**
     * Proposes a change of one regulatory item, in the place of what was proposed for it.
     *
     * @throws RefusalException with everything that is wrong; then nothing is kept
     */
    @Transactional
    public void propose(UUID planId, UUID planned, int seen, Proposal proposal, SignedIn by) {
        Reviewed reviewed = open(planId, planned, seen, by);
        ReviewActs.refuse(SheetRules.proposal(proposal, reviewed.items()));
        keep(reviewed, reviewed.content().proposing(proposal), by);
    }

    /** Takes a proposal back: the item is kept as it is. */
    @Transactional
    public void keepItem(UUID planId, UUID planned, int seen, String item, SignedIn by) {
        Reviewed reviewed = open(planId, planned, seen, by);
        keep(reviewed, reviewed.content().keeping(item), by);
    }

    private Reviewed open(UUID planId, UUID planned, int seen, SignedIn by) {
        Planned one = require(planId, planned);
        access.require(by, Right.REVIEW_FILL, Scope.of(one.unit()));
        Reviewed reviewed = issued(planId, planned);
        if (isLocked(planId, one.unit())) {
            throw new RefusalException(new ReviewRefusal.SheetLocked());
        }
        if (reviewed.version() != seen) {
            throw new RefusalException(new ReviewRefusal.ReviewMoved());
        }
        return reviewed;
    }

    private Planned require(UUID planId, UUID planned) {
        acts.require(planId);
        return Optional.of(planned)
                .flatMap(plans::plannedOne)
                .filter(one -> one.plan().equals(planId))
                .orElseThrow(() -> new RefusalException(new ReviewRefusal.NoSuchSheet()));
    }

    private Reviewed issued(UUID planId, UUID planned) {
        ReviewPlan plan = acts.alone(planId);
        if (!plan.isIssued()) {
            throw new RefusalException(new ReviewRefusal.ReviewPlanNotIssued());
        }
        return reading.one(plan, planned);
    }

    /** What says the same as before is no further version. */
    private void keep(Reviewed reviewed, SheetContent content, SignedIn by) {
        if (content.equals(reviewed.content())) {
            return;
        }
        int version = reviewed.version() + 1;
        Planned one = reviewed.planned();
        acts.write(
                one.plan(),
                new ReviewEvent.SheetWritten(one.id(), version, ReviewSheetStore.digest(content)),
                by);
        if (!store.write(one.id(), version, content, acts.now(), by.staff())) {
            throw new RefusalException(new ReviewRefusal.ReviewMoved());
        }
    }

    /**
     * The head of the unit approves a version of the sheet.
     *
     * @throws RefusalException with everything that is missing
     */
    @Transactional
    public void approve(UUID planId, UUID planned, int seen, SignedIn by) {
        Planned one = require(planId, planned);
        access.require(by, Right.REVIEW_APPROVE, Scope.of(one.unit()));
        Reviewed reviewed = issued(planId, planned);
        Sheet sheet = reviewed.sheet();
        if (reviewed.version() != seen) {
            throw new RefusalException(new ReviewRefusal.ReviewMoved());
        }
        ReviewActs.refuse(missing(acts.require(planId), reviewed));
        if (sheet == null || sheet.isApproved()) {
            throw new RefusalException(new ReviewRefusal.SheetApprovedAlready());
        }
        acts.write(
                planId,
                new ReviewEvent.SheetApproved(
                        planned, sheet.version(), acts.today(), sheet.digest()),
                by);
        store.approve(sheet, acts.today(), acts.now(), by.staff());
    }
}
