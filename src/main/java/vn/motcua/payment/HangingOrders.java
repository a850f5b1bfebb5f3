package vn.motcua.payment;

import java.time.Duration;
import org.springframework.stereotype.Component;
import vn.motcua.job.JobSchedule;
import vn.motcua.job.RecurringJob;

/** Asks gateways about orders of which nothing was heard. */
@Component
class HangingOrders implements RecurringJob {

    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final int MOST = 50;

    private final OnlinePayments online;

    HangingOrders(OnlinePayments online) {
        this.online = online;
    }

    @Override
    public String name() {
        return "payment-hanging-orders";
    }

    @Override
    public JobSchedule schedule() {
        return JobSchedule.every(PAUSE);
    }

    @Override
    public void run() {
        online.hanging(MOST).forEach(online::ask);
    }
}
