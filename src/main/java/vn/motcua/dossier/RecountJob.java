package vn.motcua.dossier;

import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.identity.OnBehalf;
import vn.motcua.job.JobRun;
import vn.motcua.job.LongJob;

/**
 * A recount as a long job. Run again after a crash it goes on with the first dossier that has no
 * outcome.
 */
@Component
class RecountJob implements LongJob {

    static final String KIND = "dossier-recount";

    private final RecountStore store;
    private final RecountRunner runner;
    private final OnBehalf people;

    RecountJob(RecountStore store, RecountRunner runner, OnBehalf people) {
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
        Recount recount = store.find(UUID.fromString(argument)).orElseThrow();
        UUID leader = Objects.requireNonNull(recount.runBy());
        run.total(recount.dossiers());
        run.advance(recount.ended());
        while (runner.next(recount, () -> people.of(leader))) {
            run.advance(1);
        }
    }
}
