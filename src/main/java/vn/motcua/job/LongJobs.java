package vn.motcua.job;

import java.time.Clock;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Runs one long job from its row to its end. */
@Component
final class LongJobs {

    private static final Logger LOG = LoggerFactory.getLogger(LongJobs.class);

    private final JobStore store;
    private final ObjectProvider<LongJob> jobs;
    private final Clock clock;

    LongJobs(JobStore store, ObjectProvider<LongJob> jobs, Clock clock) {
        this.store = store;
        this.jobs = jobs;
        this.clock = clock;
    }

    void run(UUID id) {
        JobState end = store.begin(id).map(task -> attempt(id, task)).orElse(JobState.CANCELLED);
        store.end(id, end, clock.instant());
    }

    // A job is somebody else's code: whatever it throws ends this job and no other.
    private JobState attempt(UUID id, JobStore.Task task) {
        RunningJob run = new RunningJob(id, store, clock);
        try {
            find(task.kind()).run(run, task.argument());
            run.flush();
            return JobState.DONE;
        } catch (JobCancelledException e) {
            return JobState.CANCELLED;
        } catch (RuntimeException e) {
            LOG.error("Long job {} of kind {} failed", id, task.kind(), e);
            return JobState.FAILED;
        }
    }

    private LongJob find(String kind) {
        return jobs.stream()
                .filter(job -> job.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No long job of kind " + kind));
    }
}
