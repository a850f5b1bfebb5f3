package vn.motcua.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.identity.Access;
import vn.motcua.identity.Right;
import vn.motcua.identity.SignedIn;
import vn.motcua.journal.Actor;
import vn.motcua.journal.Journal;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Scope;

/**
 * What all acts on plans begin and end with: who may, is it there, who was first, what is written.
 */
@Component
class PlanActs {

    static final String STREAM = "plan";

    private final PlanStore plans;
    private final Journal journal;
    private final Access access;
    private final BusinessClock clock;

    PlanActs(PlanStore plans, Journal journal, Access access, BusinessClock clock) {
        this.plans = plans;
        this.journal = journal;
        this.access = access;
        this.clock = clock;
    }

    LocalDate today() {
        return clock.today();
    }

    Instant now() {
        return clock.instant();
    }

    Plan require(UUID id) {
        return plans.find(id).orElseThrow(() -> new RefusalException(new PlanRefusal.NoSuchPlan()));
    }

    void requireManager(Plan plan, SignedIn by) {
        access.require(by, Right.PLAN_MANAGE, Scope.of(plan.unit()));
    }

    boolean mayManage(UUID unit, SignedIn by) {
        return access.may(by, Right.PLAN_MANAGE, Scope.of(unit));
    }

    /** Alone with the plan from here to the end of the transaction. */
    Plan alone(UUID id, SignedIn by) {
        Plan seen = require(id);
        requireManager(seen, by);
        boolean held = journal.lock(id).isPresent();
        if (!held) {
            throw new RefusalException(new PlanRefusal.NoSuchPlan());
        }
        return require(id);
    }

    /** As {@link #alone}, for one that may still be changed and is as it was seen. */
    Plan open(UUID id, int version, SignedIn by) {
        Plan plan = alone(id, by);
        if (plan.isIssued()) {
            throw new RefusalException(new PlanRefusal.PlanIssued());
        }
        if (plan.version() != version) {
            throw new RefusalException(new PlanRefusal.PlanMoved());
        }
        return plan;
    }

    /** The plan goes on to its next version. */
    void moved(Plan plan, PlanState to) {
        if (!plans.move(plan, to)) {
            throw new RefusalException(new PlanRefusal.PlanMoved());
        }
    }

    void write(UUID plan, PlanEvent event, Actor by) {
        journal.write(plan, STREAM, List.of(event), clock.instant(), by);
    }

    static void refuse(List<? extends Refusal> wrong) {
        if (!wrong.isEmpty()) {
            throw new RefusalException(new ArrayList<>(wrong));
        }
    }
}
