package vn.motcua.catalog.eligibility;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.OnlineLevel;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.identity.Access;
import vn.motcua.identity.Right;
import vn.motcua.identity.SignedIn;
import vn.motcua.job.JobOrder;
import vn.motcua.job.JobProgress;
import vn.motcua.job.JobQueries;
import vn.motcua.job.Jobs;
import vn.motcua.kernel.RefusalException;

/** Whether the entrance of each procedure that is done online really stands open. */
@Component
public class Probes {

    private final ProbeStore store;
    private final Catalog catalog;
    private final Jobs jobs;
    private final JobQueries progress;
    private final Access access;
    private final BusinessClock clock;

    Probes(
            ProbeStore store,
            Catalog catalog,
            Jobs jobs,
            JobQueries progress,
            Access access,
            BusinessClock clock) {
        this.store = store;
        this.catalog = catalog;
        this.jobs = jobs;
        this.progress = progress;
        this.access = access;
        this.clock = clock;
    }

    /**
     * @throws RefusalException for who manages no catalogue
     */
    public void requireManager(SignedIn by) {
        access.requireAnywhere(by, Right.CATALOG_MANAGE);
    }

    /** What the catalogue says is done online today. */
    public List<ProcedureVersion> online() {
        return catalog.snapshot().inForce(clock.today()).stream()
                .filter(version -> version.onlineLevel() != OnlineLevel.LEVEL_2)
                .toList();
    }

    /** The last first, at most thirty. */
    public List<ProbeRun> runs(SignedIn by) {
        requireManager(by);
        return store.runs();
    }

    /**
     * @throws RefusalException where it is not among the last thirty
     */
    public ProbeRun run(UUID id, SignedIn by) {
        requireManager(by);
        return store.run(id)
                .orElseThrow(() -> new RefusalException(new EligibilityRefusal.NoSuchProbe()));
    }

    /** By code. */
    public List<ProbeResult> results(UUID run) {
        return store.results(run);
    }

    /** Of one procedure, the last first, at most thirty. */
    public List<ProbeResult> history(String code, SignedIn by) {
        requireManager(by);
        return store.history(code);
    }

    /** How far a run is, where its job is still known. */
    public Optional<JobProgress> progress(ProbeRun run) {
        return progress.progress(run.job());
    }

    /** How many entrances the last whole run found shut. */
    public long failing() {
        return store.failing();
    }

    /**
     * Begins a run at somebody's wish, or finds the one that is under way.
     *
     * @param id made when the page was opened; pressed twice it is begun once
     * @return the run to look at
     */
    @Transactional
    public UUID start(UUID id, SignedIn by) {
        requireManager(by);
        return store.run(id)
                .or(this::running)
                .map(ProbeRun::id)
                .orElseGet(() -> begin(id, by.account()));
    }

    /**
     * @param by the account that asked; null for the program itself
     */
    UUID begin(UUID run, @Nullable UUID by) {
        UUID job = jobs.start(new JobOrder(ProbeJob.KIND, "catalog.probe.job", run.toString(), by));
        store.start(run, job, clock.instant());
        return run;
    }

    private Optional<ProbeRun> running() {
        return progress.latest(ProbeJob.KIND)
                .filter(job -> !job.state().ended())
                .flatMap(job ->
                        store.runs().stream()
                                .filter(run -> run.job().equals(job.id()))
                                .findFirst());
    }

    /** When the last run began; absent before the first. */
    Optional<Instant> last() {
        return store.runs().stream().map(ProbeRun::startedAt).findFirst();
    }
}
