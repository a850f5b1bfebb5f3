package vn.motcua.job;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Uuid7;

/** Starts long jobs and stops them. */
@Component
public final class Jobs {

    private final JobStore store;
    private final SchedulerClient client;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Jobs(JobStore store, SchedulerClient client, TransactionTemplate transaction, Clock clock) {
        this.store = store;
        this.client = client;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Puts a long job in the queue, within the caller's transaction if there is one; it begins
     * within about a second of the commit.
     *
     * @return the id to ask {@link JobQueries#progress} with
     */
    public UUID start(JobOrder order) {
        UUID id = Uuid7.next();
        transaction.executeWithoutResult(status -> {
            store.insert(id, order, clock.instant());
            client.schedule(Scheduling.LONG_JOB.instance(id.toString()).build(), clock.instant());
        });
        return id;
    }

    /**
     * Asks a job to stop; it does at its next step.
     *
     * @throws RefusalException with {@link JobRefusal.NotRunning} when it has ended
     */
    public void cancel(UUID id) {
        if (!store.askToStop(id)) {
            throw new RefusalException(new JobRefusal.NotRunning());
        }
    }
}
