package vn.motcua.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.Zones;

/**
 * Takes work out and does it, from when the program is up until it stops. {@code
 * motcua.jobs.enabled=false} makes a node that only serves pages.
 */
@Component
@ConditionalOnProperty(name = "motcua.jobs.enabled", matchIfMissing = true)
final class JobRunner implements SmartLifecycle {

    private static final int THREADS = 6;

    private final DataSource dataSource;
    private final LongJobs longJobs;
    private final ObjectProvider<RecurringJob> recurring;
    private volatile @Nullable Scheduler scheduler;

    JobRunner(DataSource dataSource, LongJobs longJobs, ObjectProvider<RecurringJob> recurring) {
        this.dataSource = dataSource;
        this.longJobs = longJobs;
        this.recurring = recurring;
    }

    @Override
    public void start() {
        Task<Void> longJob =
                Tasks.oneTime(Scheduling.LONG_JOB)
                        .onDeadExecutionRevive()
                        .execute((task, context) -> longJobs.run(UUID.fromString(task.getId())));
        List<RecurringTask<Void>> again = recurring.stream().map(JobRunner::task).toList();
        Scheduler made =
                Scheduler.create(dataSource, longJob)
                        .startTasks(again)
                        .tableName(Scheduling.TABLE)
                        .pollingInterval(Duration.ofSeconds(1))
                        .pollUsingLockAndFetch(0.5, 1.0)
                        .threads(THREADS)
                        .heartbeatInterval(Duration.ofSeconds(15))
                        .shutdownMaxWait(Duration.ofSeconds(10))
                        .build();
        made.start();
        scheduler = made;
    }

    private static RecurringTask<Void> task(RecurringJob job) {
        return Tasks.recurring(job.name(), schedule(job.schedule()))
                .execute((task, context) -> job.run());
    }

    private static Schedule schedule(JobSchedule wished) {
        return switch (wished) {
            case JobSchedule.Every every -> Schedules.fixedDelay(every.pause());
            case JobSchedule.DailyAt daily -> Schedules.daily(Zones.VIETNAM, daily.time());
        };
    }

    @Override
    public void stop() {
        Scheduler running = scheduler;
        if (running != null) {
            running.stop();
        }
        scheduler = null;
    }

    @Override
    public boolean isRunning() {
        return scheduler != null;
    }
}
