package vn.motcua.dossier;

import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.identity.OnBehalf;
import vn.motcua.job.JobRun;
import vn.motcua.job.LongJob;

/**
 * A move to another process as a long job. Run again after a crash it goes on with the first
 * dossier that has no outcome.
 */
@Component
class RebaseJob implements LongJob {

    static final String KIND = "dossier-rebase";

    private final RebaseStore store;
    private final RebaseRunner runner;
    private final OnBehalf people;

    RebaseJob(RebaseStore store, RebaseRunner runner, OnBehalf people) {
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
        Rebase rebase = store.find(UUID.fromString(argument)).orElseThrow();
        UUID leader = Objects.requireNonNull(rebase.runBy());
        run.total(rebase.dossiers());
        run.advance(rebase.ended());
        while (runner.next(rebase, () -> people.of(leader))) {
            run.advance(1);
        }
    }
}
