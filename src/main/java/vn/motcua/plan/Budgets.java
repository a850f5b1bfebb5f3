package vn.motcua.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.identity.Access;
import vn.motcua.identity.Right;
import vn.motcua.identity.SignedIn;
import vn.motcua.journal.Journal;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Scope;
import vn.motcua.kernel.TextHash;
import vn.motcua.organization.Organizations;

/**
 * What plans cost (kinh phí), kept by the finance office: planned, given out, spent. A line that
 * changes is superseded by another; the journal keeps both.
 */
@Component
public class Budgets {

    private final PlanActs acts;
    private final Plans plans;
    private final BudgetStore store;
    private final BudgetTerms terms;
    private final Access access;
    private final Journal journal;
    private final Organizations organizations;

    Budgets(
            PlanActs acts,
            Plans plans,
            BudgetStore store,
            BudgetTerms terms,
            Access access,
            Journal journal,
            Organizations organizations) {
        this.acts = acts;
        this.plans = plans;
        this.store = store;
        this.terms = terms;
        this.access = access;
        this.journal = journal;
        this.organizations = organizations;
    }

    /** The lines of a plan that hold. One statement. */
    public List<BudgetLine> of(UUID plan) {
        return store.of(plan);
    }

    public boolean mayKeep(Plan plan, SignedIn by) {
        return access.may(by, Right.PLAN_BUDGET, Scope.of(plan.unit()));
    }

    /**
     * Writes a line, or one in the place of another. Sent again under the same id it is there once.
     *
     * @param replaces the line that it corrects or carries on; null for a new one
     * @throws RefusalException with everything that is wrong; then nothing is kept
     */
    @Transactional
    public void say(UUID planId, UUID id, @Nullable UUID replaces, BudgetTyped typed, SignedIn by) {
        Plan plan = alone(planId, by);
        List<BudgetLine> lines = store.of(planId);
        if (lines.stream().anyMatch(line -> line.id().equals(id))) {
            return;
        }
        PlanActs.refuse(wrong(plan, typed));
        BudgetLine line = typed.line(id, planId, Objects.requireNonNull(typed.unit()));
        if (replaces != null) {
            boolean held = lines.stream().anyMatch(one -> one.id().equals(replaces));
            if (!held || !store.end(replaces, null, acts.now(), by.staff())) {
                throw new RefusalException(new PlanRefusal.NoSuchBudgetLine());
            }
        }
        if (!store.insert(line, replaces, acts.now(), by.staff())) {
            throw new RefusalException(new PlanRefusal.PlanMoved());
        }
        acts.write(
                planId,
                new PlanEvent.BudgetSaid(
                        id,
                        replaces,
                        line.row(),
                        line.unit(),
                        line.category(),
                        line.source(),
                        TextHash.hex(line.purpose()),
                        line.planned().amount(),
                        line.allotted().amount(),
                        line.spent().amount()),
                by.actor());
    }

    private Plan alone(UUID id, SignedIn by) {
        Plan plan = acts.require(id);
        access.require(by, Right.PLAN_BUDGET, Scope.of(plan.unit()));
        if (journal.lock(id).isEmpty()) {
            throw new RefusalException(new PlanRefusal.NoSuchPlan());
        }
        return acts.require(id);
    }

    private List<Refusal> wrong(Plan plan, BudgetTyped typed) {
        List<Refusal> wrong = new ArrayList<>(typed.wrong());
        LocalDate on = LocalDate.of(plan.year(), 12, 31);
        if (!has(terms.categories(on), typed.category())) {
            wrong.add(new PlanRefusal.BudgetTermWrong("category"));
        }
        if (!has(terms.sources(on), typed.source())) {
            wrong.add(new PlanRefusal.BudgetTermWrong("source"));
        }
        UUID unit = typed.unit();
        if (unit == null || organizations.chart().lastKnown(unit, acts.today()).isEmpty()) {
            wrong.add(new PlanRefusal.BudgetUnitWrong());
        }
        UUID row = typed.row();
        if (row != null && plans.rows(plan.id()).stream().noneMatch(one -> one.id().equals(row))) {
            wrong.add(new PlanRefusal.BudgetRowWrong());
        }
        return wrong;
    }

    private static boolean has(List<BudgetTerm> terms, String key) {
        return terms.stream().anyMatch(term -> term.key().equals(key));
    }

    /**
     * Ends a line that should not be there.
     *
     * @throws RefusalException without a reason, or where the line does not hold
     */
    @Transactional
    public void withdraw(UUID planId, UUID line, String reason, SignedIn by) {
        Plan plan = alone(planId, by);
        if (reason.isBlank()) {
            throw new RefusalException(new PlanRefusal.PlanReasonMissing());
        }
        if (reason.length() > RowTyped.MOST) {
            throw new RefusalException(new PlanRefusal.PlanFieldTooLong("reason", RowTyped.MOST));
        }
        boolean held = store.of(plan.id()).stream().anyMatch(one -> one.id().equals(line));
        if (!held || !store.end(line, reason.strip(), acts.now(), by.staff())) {
            throw new RefusalException(new PlanRefusal.NoSuchBudgetLine());
        }
        acts.write(
                planId,
                new PlanEvent.BudgetWithdrawn(line, TextHash.hex(reason.strip())),
                by.actor());
    }
}
