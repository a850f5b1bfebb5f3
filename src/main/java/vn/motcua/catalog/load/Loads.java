package vn.motcua.catalog.load;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.identity.SignedIn;
import vn.motcua.job.JobOrder;
import vn.motcua.job.Jobs;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Uuid7;

/**
 * The front door of the staging area: a package is taken whole, read and checked by a long job, and
 * published in one act by another. Who may do this is for the caller to ask.
 */
@Component
public class Loads {

    private static final int AT_ONCE = 200;

    private final LoadStore store;
    private final Jobs jobs;
    private final BusinessClock clock;

    Loads(LoadStore store, Jobs jobs, BusinessClock clock) {
        this.store = store;
        this.jobs = jobs;
        this.clock = clock;
    }

    /**
     * Keeps the files of a package, a ZIP or a stream of YAML documents or JSON lines, and has them
     * read.
     *
     * @return the id of the load
     * @throws RefusalException where it is no such package, or larger than the program takes; then
     *     nothing is kept
     */
    @Transactional(rollbackFor = IOException.class)
    public UUID stage(String file, InputStream content, SignedIn by) throws IOException {
        UUID id = Uuid7.next();
        store.insert(id, file, by.staff(), clock.instant());
        List<LoadStore.Staged> some = new ArrayList<>(AT_ONCE);
        int[] number = {0};
        int files =
                PackageReader.read(
                        file,
                        content,
                        one -> {
                            number[0]++;
                            some.add(new LoadStore.Staged(number[0], one));
                            if (some.size() == AT_ONCE) {
                                store.insert(id, some);
                                some.clear();
                            }
                        });
        if (!some.isEmpty()) {
            store.insert(id, some);
        }
        store.counted(id, files);
        store.job(
                id,
                jobs.start(order(LoadJob.KIND, "catalog.stage.job.read", id, by)),
                Load.State.READING);
        return id;
    }

    private static JobOrder order(String kind, String title, UUID id, SignedIn by) {
        return new JobOrder(kind, title, id.toString(), by.account());
    }

    /** The last packages, at most fifty, the last first. */
    public List<Load> all() {
        return store.all();
    }

    /**
     * @throws RefusalException where there is none
     */
    public Load find(UUID id) {
        return store.find(id)
                .orElseThrow(() -> new RefusalException(new LoadRefusal.LoadNotFound()));
    }

    /** What is wrong in it by file and line, fifty behind the first {@code from}. */
    public List<LoadProblem> problems(UUID id, int from) {
        return store.problems(id, Math.max(0, from));
    }

    /**
     * Has all of it published in one act.
     *
     * @throws RefusalException where it is not ready
     */
    @Transactional
    public void publish(UUID id, SignedIn by) {
        Load load = find(id);
        if (!store.publishing(id, by.staff())) {
            throw new RefusalException(new LoadRefusal.LoadNotReady());
        }
        store.job(
                load.id(),
                jobs.start(order(PublishLoadJob.KIND, "catalog.stage.job.publish", id, by)),
                Load.State.PUBLISHING);
    }

    /**
     * Throws away a package that was not published.
     *
     * @throws RefusalException where a job is at it, or it was published
     */
    @Transactional
    public void discard(UUID id) {
        Load load = find(id);
        if (!store.delete(load.id())) {
            throw new RefusalException(new LoadRefusal.LoadNotReady());
        }
    }
}
