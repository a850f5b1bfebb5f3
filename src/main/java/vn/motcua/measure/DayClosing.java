package vn.motcua.measure;

import java.time.Duration;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.job.JobSchedule;
import vn.motcua.job.RecurringJob;

/** Closes the days that have ended, once the follower has read all that was recorded in them. */
@Component
class DayClosing implements RecurringJob {

    private final Closing closing;
    private final BusinessClock clock;

    DayClosing(Closing closing, BusinessClock clock) {
        this.closing = closing;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "measure-day-closing";
    }

    @Override
    public JobSchedule schedule() {
        return JobSchedule.every(Duration.ofMinutes(10));
    }

    @Override
    public void run() {
        closing.closeUpTo(clock.today().minusDays(1));
    }
}
