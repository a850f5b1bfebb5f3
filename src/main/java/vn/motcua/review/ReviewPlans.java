package vn.motcua.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.identity.Access;
import vn.motcua.identity.Right;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Scope;
import vn.motcua.kernel.TextHash;
import vn.motcua.organization.Organizations;

/**
 * Plans of reviews: drawn up by the control office, issued by a decision, frozen from then on. All
 * of the staff may read them.
 */
@Component
@LegalBasis("nd-63-2010#30")
public class ReviewPlans {

    private static final int FIRST_YEAR = 2011;

    private final ReviewPlanStore store;
    private final ReviewActs acts;
    private final Catalog catalog;
    private final Organizations organizations;
    private final Access access;

    ReviewPlans(
            ReviewPlanStore store,
            ReviewActs acts,
            Catalog catalog,
            Organizations organizations,
            Access access) {
        this.store = store;
        this.acts = acts;
        this.catalog = catalog;
        this.organizations = organizations;
        this.access = access;
    }

    /** The last year first. */
    public List<ReviewPlan> all() {
        return store.all();
    }

    /**
     * @throws RefusalException where there is none
     */
    public ReviewPlan find(UUID id) {
        return acts.require(id);
    }

    /** The procedures of a plan, by code. */
    public List<Planned> planned(UUID plan) {
        return store.planned(plan);
    }

    public boolean mayManage(UUID unit, SignedIn by) {
        return access.may(by, Right.REVIEW_MANAGE, Scope.of(unit));
    }

    public boolean mayManageAny(SignedIn by) {
        return access.mayAnywhere(by, Right.REVIEW_MANAGE);
    }

    /**
     * Begins the plan of a unit for a year; sent again under the same id it is there once.
     *
     * @throws RefusalException with everything that is wrong; then nothing is kept
     */
    @Transactional
    public void begin(UUID id, UUID unit, int year, String title, SignedIn by) {
        access.require(by, Right.REVIEW_MANAGE, Scope.of(unit));
        if (store.find(id).isPresent()) {
            return;
        }
        List<Refusal> wrong = new ArrayList<>();
        int last = acts.today().getYear() + 1;
        if (year < FIRST_YEAR || year > last) {
            wrong.add(new ReviewRefusal.ReviewYearWrong(FIRST_YEAR, last));
        }
        CostRules.text("title", title, CostRules.LINE, true, wrong);
        ReviewActs.refuse(wrong);
        acts.write(id, new ReviewEvent.PlanBegun(unit, year, TextHash.hex(title)), by);
        ReviewPlan plan = new ReviewPlan(id, unit, year, title, "", null, "");
        if (!store.insert(plan, acts.now(), by.staff())) {
            throw new RefusalException(new ReviewRefusal.ReviewPlanThere(year));
        }
    }

    private ReviewPlan draft(UUID id, SignedIn by) {
        ReviewPlan seen = acts.require(id);
        access.require(by, Right.REVIEW_MANAGE, Scope.of(seen.unit()));
        ReviewPlan plan = acts.alone(id);
        if (plan.isIssued()) {
            throw new RefusalException(new ReviewRefusal.ReviewPlanIssued());
        }
        return plan;
    }

    /**
     * Takes a procedure into the draft of a plan; sent again under the same id it is there once.
     *
     * @throws RefusalException with everything that is wrong; then nothing is kept
     */
    @Transactional
    public void plan(UUID planId, UUID id, PlannedTyped typed, SignedIn by) {
        ReviewPlan plan = draft(planId, by);
        List<Planned> there = store.planned(planId);
        if (there.stream().anyMatch(one -> one.id().equals(id))) {
            return;
        }
        Optional<ProcedureVersion> version =
                catalog.snapshot().inForce(typed.code().strip(), acts.today());
        ReviewActs.refuse(wrong(plan, typed, version));
        Planned planned = planned(plan.id(), id, typed, version.orElseThrow());
        if (there.stream()
                .anyMatch(one ->
                        one.code().equals(planned.code()) && one.unit().equals(planned.unit()))) {
            throw new RefusalException(new ReviewRefusal.PlannedTwice(planned.code()));
        }
        if (!store.plan(planned, acts.now(), by.staff())) {
            throw new RefusalException(new ReviewRefusal.ReviewMoved());
        }
        acts.write(
                planId,
                new ReviewEvent.ProcedurePlanned(
                        id,
                        planned.code(),
                        planned.version(),
                        planned.unit(),
                        planned.from(),
                        planned.to(),
                        planned.basis(),
                        TextHash.hex(
                                String.join(
                                        "\n",
                                        planned.support(),
                                        planned.reason(),
                                        planned.product()))),
                by);
    }

    private List<Refusal> wrong(
            ReviewPlan plan, PlannedTyped typed, Optional<ProcedureVersion> version) {
        List<Refusal> wrong = new ArrayList<>();
        if (version.isEmpty()) {
            wrong.add(new ReviewRefusal.PlannedUnknown());
        }
        UUID unit = typed.unit();
        boolean below =
                unit != null
                        && organizations.chart().subtree(plan.unit(), acts.today()).contains(unit);
        if (!below) {
            wrong.add(new ReviewRefusal.PlannedUnitWrong());
        }
        if (typed.basis() == null) {
            wrong.add(new ReviewRefusal.PlannedBasisMissing());
        }
        if (typed.to().isBefore(typed.from())) {
            wrong.add(new ReviewRefusal.PlannedBackwards());
        }
        CostRules.text("support", typed.support(), CostRules.LINE, false, wrong);
        CostRules.text("reason", typed.reason(), CostRules.TEXT, true, wrong);
        CostRules.text("product", typed.product(), CostRules.LINE, true, wrong);
        return wrong;
    }

    private static Planned planned(
            UUID plan, UUID id, PlannedTyped typed, ProcedureVersion version) {
        UUID unit = typed.unit();
        Planned.Basis basis = typed.basis();
        if (unit == null || basis == null) {
            throw new IllegalStateException("Looked at before");
        }
        return new Planned(
                id,
                plan,
                version.code(),
                version.id(),
                version.name(),
                version.field().code(),
                version.field().name(),
                unit,
                typed.support().strip(),
                typed.from(),
                typed.to(),
                basis,
                typed.reason().strip(),
                typed.product().strip());
    }

    /** Takes a procedure out of the draft of a plan. */
    @Transactional
    public void withdraw(UUID planId, UUID planned, SignedIn by) {
        draft(planId, by);
        boolean there = store.planned(planId).stream().anyMatch(one -> one.id().equals(planned));
        if (!there || !store.withdraw(planned, acts.now())) {
            throw new RefusalException(new ReviewRefusal.NoSuchSheet());
        }
        acts.write(planId, new ReviewEvent.ProcedureWithdrawn(planned), by);
    }

    /**
     * Issues the plan: from now on its procedures and what each of them asks for are what is
     * counted against.
     *
     * @throws RefusalException with everything that is wrong; then nothing is frozen
     */
    @Transactional
    public void issue(UUID planId, String number, LocalDate signedOn, String signer, SignedIn by) {
        ReviewPlan plan = draft(planId, by);
        List<Planned> procedures = store.planned(planId);
        List<Refusal> wrong = new ArrayList<>();
        CostRules.text("number", number, CostRules.LINE, true, wrong);
        CostRules.text("signer", signer, CostRules.LINE, true, wrong);
        if (signedOn.isAfter(acts.today())) {
            wrong.add(new ReviewRefusal.ReviewDayAhead("signedOn"));
        }
        if (procedures.isEmpty()) {
            wrong.add(new ReviewRefusal.ReviewPlanEmpty());
        }
        ReviewActs.refuse(wrong);
        Map<UUID, List<RegulatoryItem>> frozen = new HashMap<>();
        for (Planned one : procedures) {
            frozen.put(one.id(), RegulatoryItems.of(catalog.snapshot().version(one.version())));
        }
        acts.write(
                planId,
                new ReviewEvent.PlanIssued(
                        number.strip(),
                        signedOn,
                        procedures.size(),
                        frozen.values().stream().mapToInt(List::size).sum(),
                        digest(procedures, frozen)),
                by);
        if (!store.issue(plan.id(), number.strip(), signedOn, signer.strip())) {
            throw new RefusalException(new ReviewRefusal.ReviewMoved());
        }
        store.freeze(frozen);
    }

    private static String digest(List<Planned> procedures, Map<UUID, List<RegulatoryItem>> frozen) {
        StringBuilder all = new StringBuilder();
        for (Planned one : procedures) {
            all.append(one.id()).append('\n');
            for (RegulatoryItem item : frozen.getOrDefault(one.id(), List.of())) {
                all.append(item.key())
                        .append('\t')
                        .append(item.constituent())
                        .append('\t')
                        .append(item.words())
                        .append('\n');
            }
        }
        return TextHash.hex(all.toString());
    }
}
