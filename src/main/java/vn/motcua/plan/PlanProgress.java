package vn.motcua.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.identity.Access;
import vn.motcua.identity.Right;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Scope;
import vn.motcua.kernel.TextHash;

/** How issued plans come on: what units hand in, and where each task stands by that. */
@Component
public class PlanProgress {

    private final Plans plans;
    private final EvidenceStore store;
    private final PlanActs acts;
    private final Access access;

    PlanProgress(Plans plans, EvidenceStore store, PlanActs acts, Access access) {
        this.plans = plans;
        this.store = store;
        this.acts = acts;
        this.access = access;
    }

    /** Every task of a plan: each row for each unit that leads it, or for the plan's own. */
    public List<Task> tasks(Plan plan) {
        return tasks(List.of(plan));
    }

    /** The same of several plans, in three statements. */
    public List<Task> tasks(Collection<Plan> of) {
        return tasks(of, store.of(of.stream().map(Plan::id).toList()));
    }

    /**
     * @param evidence all that counts as handed in for them
     */
    List<Task> tasks(Collection<Plan> of, List<Evidence> evidence) {
        Map<UUID, Plan> byId = new HashMap<>();
        of.forEach(plan -> byId.put(plan.id(), plan));
        Map<UUID, List<Evidence>> given = new HashMap<>();
        for (Evidence one : evidence) {
            given.computeIfAbsent(one.row(), row -> new ArrayList<>()).add(one);
        }
        List<Task> tasks = new ArrayList<>();
        for (PlanRow row : plans.rows(byId.keySet())) {
            UUID own = Objects.requireNonNull(byId.get(row.plan())).unit();
            List<Evidence> all = given.getOrDefault(row.id(), List.of());
            for (UUID unit : units(row, own)) {
                tasks.add(
                        new Task(
                                row,
                                unit,
                                all.stream().filter(one -> one.unit().equals(unit)).toList()));
            }
        }
        return tasks;
    }

    static Set<UUID> units(PlanRow row, UUID own) {
        Set<UUID> leading = row.leading();
        return leading.isEmpty() ? Set.of(own) : new LinkedHashSet<>(leading);
    }

    /** Whether somebody may hand in for a unit. */
    public boolean mayReport(UUID unit, SignedIn by) {
        return access.may(by, Right.PLAN_REPORT, Scope.of(unit));
    }

    /**
     * Hands in what came of a row; sent again under the same id it is there once.
     *
     * @param day null for one that cannot be read
     * @throws RefusalException with everything that is wrong; then nothing is kept
     */
    @Transactional
    public void give(UUID id, Evidence evidence, @Nullable LocalDate day, SignedIn by) {
        access.require(by, Right.PLAN_REPORT, Scope.of(evidence.unit()));
        Plan plan = plans.find(id);
        if (!plan.isIssued()) {
            throw new RefusalException(new PlanRefusal.PlanNotIssued());
        }
        PlanRow row = plans.row(id, evidence.row());
        List<Refusal> wrong = new ArrayList<>();
        if (day == null || day.isAfter(acts.today())) {
            wrong.add(new PlanRefusal.PlanDayWrong("day"));
        }
        if (!units(row, plan.unit()).contains(evidence.unit())) {
            wrong.add(new PlanRefusal.EvidenceUnitWrong());
        }
        if (evidence.title().isBlank()) {
            wrong.add(new PlanRefusal.EvidenceMissing());
        }
        RowTyped.tooLong("title", evidence.title(), RowTyped.MOST, wrong);
        RowTyped.tooLong("number", evidence.number(), 100, wrong);
        RowTyped.tooLong("signer", evidence.signer(), 100, wrong);
        PlanActs.refuse(wrong);
        Evidence kept = dated(evidence, Objects.requireNonNull(day));
        if (store.insert(kept, acts.now(), by.staff())) {
            acts.write(
                    id,
                    new PlanEvent.EvidenceGiven(
                            kept.id(),
                            kept.row(),
                            kept.unit(),
                            kept.day(),
                            kept.complete(),
                            kept.file(),
                            digest(kept)),
                    by.actor());
        }
    }

    private static Evidence dated(Evidence one, LocalDate day) {
        return new Evidence(
                one.id(),
                one.row(),
                one.unit(),
                day,
                one.number().strip(),
                one.title().strip(),
                one.signer().strip(),
                one.complete(),
                one.file(),
                one.fileName());
    }

    private static String digest(Evidence one) {
        return TextHash.hex(
                String.join("\n", one.number(), one.title(), one.signer(), one.fileName()));
    }

    /** Takes back what was handed in by mistake. */
    @Transactional
    public void takeBack(UUID plan, UUID evidence, SignedIn by) {
        Evidence one = evidence(plan, evidence);
        access.require(by, Right.PLAN_REPORT, Scope.of(one.unit()));
        if (!store.end(evidence, acts.now())) {
            throw new RefusalException(new PlanRefusal.NoSuchEvidence());
        }
        acts.write(plan, new PlanEvent.EvidenceWithdrawn(evidence, one.row()), by.actor());
    }

    /**
     * @throws RefusalException where the plan has none such
     */
    public Evidence evidence(UUID plan, UUID evidence) {
        return store.of(Set.of(plan)).stream()
                .filter(one -> one.id().equals(evidence))
                .findFirst()
                .orElseThrow(() -> new RefusalException(new PlanRefusal.NoSuchEvidence()));
    }
}
