package vn.motcua.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.identity.SignedIn;
import vn.motcua.journal.Journal;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;

/** What every act on a review shares: the plan alone for oneself, the clock, the journal. */
@Component
class ReviewActs {

    private static final String STREAM = "review-plan";

    private final ReviewPlanStore plans;
    private final Journal journal;
    private final BusinessClock clock;

    ReviewActs(ReviewPlanStore plans, Journal journal, BusinessClock clock) {
        this.plans = plans;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @throws RefusalException where there is none
     */
    ReviewPlan require(UUID plan) {
        return plans.find(plan)
                .orElseThrow(() -> new RefusalException(new ReviewRefusal.NoSuchReviewPlan()));
    }

    /** The plan as nobody else changes it until the act is over. */
    ReviewPlan alone(UUID plan) {
        if (journal.lock(plan).isEmpty()) {
            throw new RefusalException(new ReviewRefusal.NoSuchReviewPlan());
        }
        return require(plan);
    }

    void write(UUID plan, ReviewEvent event, SignedIn by) {
        journal.write(plan, STREAM, List.of(event), clock.instant(), by.actor());
    }

    LocalDate today() {
        return clock.today();
    }

    Instant now() {
        return clock.instant();
    }

    static void refuse(List<Refusal> wrong) {
        if (!wrong.isEmpty()) {
            throw new RefusalException(wrong);
        }
    }
}
