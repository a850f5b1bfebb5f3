package vn.motcua.postal;

import java.time.Duration;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.job.JobSchedule;
import vn.motcua.job.RecurringJob;

/** Tells the operator of orders that it does not have yet, and asks about those it is silent on. */
@Component
class WaitingOrders implements RecurringJob {

    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final int MOST = 50;

    private final PostOrderStore store;
    private final Carrier carrier;
    private final BusinessClock clock;

    WaitingOrders(PostOrderStore store, Carrier carrier, BusinessClock clock) {
        this.store = store;
        this.carrier = carrier;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "postal-waiting-orders";
    }

    @Override
    public JobSchedule schedule() {
        return JobSchedule.every(PAUSE);
    }

    @Override
    public void run() {
        store.waiting(clock.instant(), MOST).forEach(one -> carrier.send(one.id()));
        store.silent(clock.instant(), MOST).forEach(carrier::check);
    }
}
