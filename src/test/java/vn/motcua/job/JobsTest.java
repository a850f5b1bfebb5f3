package vn.motcua.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.kernel.RefusalException;
import vn.motcua.testing.DatabaseTest;

@DatabaseTest
class JobsTest {

    private static final AtomicInteger TICKS = new AtomicInteger();
    private static final CountDownLatch HELD = new CountDownLatch(1);

    @Autowired Jobs jobs;
    @Autowired JobQueries queries;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;

    @Test
    void doesALongJobAndTellsHowFarItIs() {
        UUID id = jobs.start(new JobOrder("count", "job.title", "40", null));

        JobProgress end = await(id, progress -> progress.state().ended());

        assertThat(end.state()).isEqualTo(JobState.DONE);
        assertThat(end.done()).isEqualTo(40);
        assertThat(end.percent()).isEqualTo(100);
        assertThat(end.message()).isEqualTo("40");
    }

    @Test
    void stopsAJobAtItsNextStep() {
        UUID id = jobs.start(new JobOrder("count", "job.title", "1000000", null));
        await(id, progress -> progress.state() == JobState.RUNNING && progress.total() > 0);

        jobs.cancel(id);

        JobProgress end = await(id, progress -> progress.state().ended());
        assertThat(end.state()).isEqualTo(JobState.CANCELLED);
        assertThatThrownBy(() -> jobs.cancel(id)).isInstanceOf(RefusalException.class);
    }

    @Test
    void marksAJobThatBreaksAndGoesOnWithTheOthers() {
        UUID broken = jobs.start(new JobOrder("count", "job.title", "not a number", null));
        UUID sound = jobs.start(new JobOrder("count", "job.title", "1", null));

        assertThat(await(broken, progress -> progress.state().ended()).state())
                .isEqualTo(JobState.FAILED);
        assertThat(await(sound, progress -> progress.state().ended()).state())
                .isEqualTo(JobState.DONE);
    }

    @Test
    void neverBeginsAJobOfAnActThatWasUndone() {
        UUID id =
                transaction.execute(status -> {
                    status.setRollbackOnly();
                    return jobs.start(new JobOrder("count", "job.title", "1", null));
                });

        assertThat(queries.progress(id)).isEmpty();
        assertThat(
                        jdbc.sql("select count(*) from job.scheduled_task where task_instance = ?")
                                .param(id.toString())
                                .query(Long.class)
                                .single())
                .isZero();
    }

    @Test
    void runsARecurringJobAgainAndAgain() throws InterruptedException {
        assertThat(HELD.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(TICKS.get()).isGreaterThanOrEqualTo(2);
    }

    private JobProgress await(UUID id, Predicate<JobProgress> wished) {
        for (int i = 0; i < 600; i++) {
            JobProgress progress = queries.progress(id).orElseThrow();
            if (wished.test(progress)) {
                return progress;
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        throw new AssertionError("Still waiting: " + queries.progress(id));
    }

    @TestConfiguration
    static class TestJobs {

        @Bean
        LongJob counting() {
            return new LongJob() {
                @Override
                public String kind() {
                    return "count";
                }

                @Override
                public void run(JobRun run, String argument) {
                    int pieces = Integer.parseInt(argument);
                    run.total(pieces);
                    for (int i = 0; i < pieces; i++) {
                        LockSupport.parkNanos(Duration.ofMillis(1).toNanos());
                        run.advance(1);
                    }
                    run.message(argument);
                }
            };
        }

        @Bean
        RecurringJob ticking() {
            return new RecurringJob() {
                @Override
                public String name() {
                    return "test-tick";
                }

                @Override
                public JobSchedule schedule() {
                    return JobSchedule.every(Duration.ofMillis(100));
                }

                @Override
                public void run() {
                    if (TICKS.incrementAndGet() >= 2) {
                        HELD.countDown();
                    }
                }
            };
        }
    }
}
