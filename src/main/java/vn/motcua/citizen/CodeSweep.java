package vn.motcua.citizen;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import vn.motcua.job.JobSchedule;
import vn.motcua.job.RecurringJob;

/** Forgets codes a day after they were sent. */
@Component
final class CodeSweep implements RecurringJob {

    private final CodeStore store;
    private final Clock clock;

    CodeSweep(CodeStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "citizen-code-sweep";
    }

    @Override
    public JobSchedule schedule() {
        return JobSchedule.every(Duration.ofHours(1));
    }

    @Override
    public void run() {
        store.sweep(clock.instant().minus(Duration.ofDays(1)));
    }
}
