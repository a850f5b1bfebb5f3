package vn.motcua.catalog.eligibility;

import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.job.JobSchedule;
import vn.motcua.job.RecurringJob;
import vn.motcua.kernel.Uuid7;

/** Has every entrance asked for once so many days have passed since the last time. */
@Component
final class WeeklyProbe implements RecurringJob {

    private final Probes probes;
    private final Reasons reasons;
    private final BusinessClock clock;
    private final TransactionTemplate transaction;

    WeeklyProbe(
            Probes probes, Reasons reasons, BusinessClock clock, TransactionTemplate transaction) {
        this.probes = probes;
        this.reasons = reasons;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Override
    public String name() {
        return "catalog-probe";
    }

    @Override
    public JobSchedule schedule() {
        return JobSchedule.dailyAt(2, 30);
    }

    @Override
    public void run() {
        if (isDue()) {
            transaction.executeWithoutResult(status -> probes.begin(Uuid7.next(), null));
        }
    }

    /** A little less than whole days, as it began a little after this time of night. */
    private boolean isDue() {
        Duration pause =
                Duration.ofDays(reasons.probeEvery(clock.today())).minus(Duration.ofHours(1));
        Instant now = clock.instant();
        return !probes.online().isEmpty()
                && probes.last().filter(last -> last.plus(pause).isAfter(now)).isEmpty();
    }
}
