package vn.motcua.catalog.load;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.ProcedureDraft;
import vn.motcua.job.JobRun;
import vn.motcua.job.LongJob;
import vn.motcua.journal.Actor;
import vn.motcua.journal.Journal;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;

/**
 * Publishes a package in one transaction: all of it or, where the catalogue has changed since it
 * was checked, nothing. Killed before the end it has done nothing and does all of it again.
 */
@Component
class PublishLoadJob implements LongJob {

    static final String KIND = "catalog-load-publish";
    private static final String STREAM = "catalog-load";

    private final LoadStore store;
    private final LoadWords words;
    private final Catalog catalog;
    private final Journal journal;
    private final BusinessClock clock;
    private final TransactionTemplate transaction;

    PublishLoadJob(
            LoadStore store,
            LoadWords words,
            Catalog catalog,
            Journal journal,
            BusinessClock clock,
            TransactionTemplate transaction) {
        this.store = store;
        this.words = words;
        this.catalog = catalog;
        this.journal = journal;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run, String argument) {
        UUID id = UUID.fromString(argument);
        Load load = store.find(id).orElseThrow();
        if (load.state() != Load.State.PUBLISHING) {
            return;
        }
        run.total(load.files());
        List<ProcedureDraft> drafts = store.drafts(id);
        Actor actor = Actor.staff(Objects.requireNonNull(load.publishedBy()));
        try {
            transaction.executeWithoutResult(status -> publish(load, drafts, actor));
        } catch (RefusalException refused) {
            refuse(id, refused.refusals());
            return;
        }
        run.advance(load.files());
        // The first to look should not have to wait until all of it is read.
        int ignored = catalog.snapshot().all().size();
    }

    private void publish(Load load, List<ProcedureDraft> drafts, Actor actor) {
        Catalog.Loaded loaded = catalog.publish(drafts, actor);
        Instant now = clock.instant();
        journal.write(
                load.id(),
                STREAM,
                List.of(
                        new LoadEvent.LoadPublished(
                                load.file(), load.files(), loaded.published(), loaded.known())),
                now,
                actor);
        store.published(load.id(), loaded.published(), loaded.known(), now);
    }

    /** The catalogue is not what it was when the package was checked. */
    private void refuse(UUID id, List<Refusal> why) {
        transaction.executeWithoutResult(status -> {
            List<LoadProblem> problems = new ArrayList<>();
            why.forEach(one -> problems.add(words.whole(one)));
            store.insertProblems(id, problems);
            store.move(id, Load.State.PUBLISHING, Load.State.REFUSED);
        });
    }
}
