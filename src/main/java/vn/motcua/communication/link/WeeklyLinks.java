package vn.motcua.communication.link;

import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.communication.CommunicationLimits;
import vn.motcua.job.JobSchedule;
import vn.motcua.job.RecurringJob;

/** Has every address asked for once so many days have passed since the last time. */
@Component
final class WeeklyLinks implements RecurringJob {

    private final Links links;
    private final CommunicationLimits limits;
    private final BusinessClock clock;
    private final TransactionTemplate transaction;

    WeeklyLinks(
            Links links,
            CommunicationLimits limits,
            BusinessClock clock,
            TransactionTemplate transaction) {
        this.links = links;
        this.limits = limits;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Override
    public String name() {
        return "communication-links";
    }

    @Override
    public JobSchedule schedule() {
        return JobSchedule.dailyAt(3, 30);
    }

    @Override
    public void run() {
        if (isDue()) {
            transaction.executeWithoutResult(status -> links.begin(null));
        }
    }

    /** A little less than whole days, as it began a little after this time of night. */
    private boolean isDue() {
        Duration pause =
                Duration.ofDays(limits.probeEvery(clock.today())).minus(Duration.ofHours(1));
        Instant now = clock.instant();
        return !links.addresses().isEmpty()
                && links.last().filter(last -> last.plus(pause).isAfter(now)).isEmpty();
    }
}
