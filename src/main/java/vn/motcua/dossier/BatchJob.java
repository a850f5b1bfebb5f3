package vn.motcua.dossier;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.identity.OnBehalf;
import vn.motcua.job.JobRun;
import vn.motcua.job.LongJob;

/**
 * A batch as a long job. Run again after a crash it goes on with the first item that has no
 * outcome.
 */
@Component
class BatchJob implements LongJob {

    static final String KIND = "dossier-batch";

    private final BatchStore store;
    private final BatchRunner runner;
    private final OnBehalf people;

    BatchJob(BatchStore store, BatchRunner runner, OnBehalf people) {
        this.store = store;
        this.runner = runner;
        this.people = people;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run, String argument) {
        Batch batch = store.find(UUID.fromString(argument)).orElseThrow();
        run.total(batch.total());
        run.advance(batch.done() + batch.refused());
        while (runner.next(batch, () -> people.of(batch.staff()))) {
            run.advance(1);
        }
    }
}
