package vn.motcua.document;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.job.JobOrder;
import vn.motcua.job.JobProgress;
import vn.motcua.job.JobQueries;
import vn.motcua.job.Jobs;
import vn.motcua.kernel.RefusalException;

/** What those who keep the program running see of its files and do with them. Asks no rights. */
@Component
public class FileCare {

    private final FilePlace place;
    private final ScannerSettings scanner;
    private final ScanStore scans;
    private final FileWatchStore store;
    private final Jobs jobs;
    private final JobQueries progress;
    private final Clock clock;

    FileCare(
            FilePlace place,
            ScannerSettings scanner,
            ScanStore scans,
            FileWatchStore store,
            Jobs jobs,
            JobQueries progress,
            Clock clock) {
        this.place = place;
        this.scanner = scanner;
        this.scans = scans;
        this.store = store;
        this.jobs = jobs;
        this.progress = progress;
        this.clock = clock;
    }

    public FileWatch watch() {
        return new FileWatch(place.words(), scanner.wished() ? scanning() : null);
    }

    private FileWatch.Scanning scanning() {
        ScanStore.@Nullable Watch last = scans.watch().orElse(null);
        FileWatchStore.NotClean open = store.notClean();
        return new FileWatch.Scanning(
                scanner.clamd(),
                last == null ? null : last.since(),
                last != null && last.answers(),
                last == null ? "" : last.signatures(),
                open.waiting(),
                open.oldest(),
                open.tooLarge(),
                store.infected());
    }

    /** The last time that all files were looked at again; absent before the first. */
    public Optional<JobProgress> rescan() {
        return progress.latest(RescanJob.KIND);
    }

    /**
     * Has all files looked at again, unless that is under way.
     *
     * @throws RefusalException with {@link DocumentRefusal.NoScanner}
     */
    @Transactional
    public void startRescan(UUID by) {
        if (!scanner.wished()) {
            throw new RefusalException(new DocumentRefusal.NoScanner());
        }
        if (rescan().filter(job -> !job.state().ended()).isEmpty()) {
            UUID ignored =
                    jobs.start(
                            new JobOrder(
                                    RescanJob.KIND,
                                    "document.rescan",
                                    clock.instant().toString(),
                                    by));
        }
    }
}
