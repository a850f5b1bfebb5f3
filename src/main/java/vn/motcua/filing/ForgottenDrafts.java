package vn.motcua.filing;

import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.job.JobSchedule;
import vn.motcua.job.RecurringJob;

/** Deletes drafts that nobody has saved for long. */
@Component
class ForgottenDrafts implements RecurringJob {

    private final DraftStore store;
    private final FilingProperties properties;
    private final BusinessClock clock;

    ForgottenDrafts(DraftStore store, FilingProperties properties, BusinessClock clock) {
        this.store = store;
        this.properties = properties;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "filing-forgotten-drafts";
    }

    @Override
    public JobSchedule schedule() {
        return JobSchedule.dailyAt(2, 30);
    }

    @Override
    public void run() {
        store.forget(clock.instant().minus(properties.draftsKept()));
    }
}
