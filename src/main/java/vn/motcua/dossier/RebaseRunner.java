package vn.motcua.dossier;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.Catalog;
import vn.motcua.identity.IdentityRefusal;
import vn.motcua.identity.SignedIn;
import vn.motcua.journal.Journal;
import vn.motcua.kernel.RefusalException;

/** Moves the dossiers of an instrument one after the other, and notes what became of each. */
@Component
class RebaseRunner {

    private static final Logger LOG = LoggerFactory.getLogger(RebaseRunner.class);

    private final RebaseStore store;
    private final Dossiers dossiers;
    private final Catalog catalog;
    private final Journal journal;
    private final BusinessClock clock;

    RebaseRunner(
            RebaseStore store,
            Dossiers dossiers,
            Catalog catalog,
            Journal journal,
            BusinessClock clock) {
        this.store = store;
        this.dossiers = dossiers;
        this.catalog = catalog;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Moves the next dossier.
     *
     * @param who asked for each anew; nobody means that the person may nothing any more
     * @return false when nothing is left
     */
    boolean next(Rebase rebase, Supplier<Optional<SignedIn>> who) {
        RebaseItem item = store.next(rebase.id()).orElse(null);
        if (item == null) {
            return false;
        }
        SignedIn by = who.get().orElse(null);
        if (by == null) {
            refused(rebase, item, BatchRefusal.of(new IdentityRefusal.NoRight()));
            return true;
        }
        try {
            move(rebase, item, by);
        } catch (RefusalException refused) {
            refused(rebase, item, BatchRefusal.of(refused.first()));
        } catch (RuntimeException failed) {
            // One dossier that the program fails at must not hold up the others.
            LOG.error("Item {} of rebase {} failed", item.no(), rebase.id(), failed);
            refused(rebase, item, BatchRefusal.of(new BatchDenial.BatchItemFailed()));
        }
        return true;
    }

    private void refused(Rebase rebase, RebaseItem item, BatchRefusal why) {
        store.refused(rebase.id(), item.no(), why, clock.instant());
    }

    static DossierCommand.Rebase command(Rebase rebase, RebaseItem item, Catalog catalog) {
        return new DossierCommand.Rebase(
                rebase.id(),
                rebase.number(),
                rebase.day(),
                item.from(),
                item.step(),
                catalog.process(rebase.process()),
                item.to(),
                rebase.summary());
    }

    /** The journal says what moved, also when this command was carried out and not noted. */
    private void move(Rebase rebase, RebaseItem item, SignedIn by) {
        DossierCommand command = command(rebase, item, catalog);
        DossierState after = dossiers.act(item.dossier(), command, item.key(), by).state();
        Rebased moved =
                journal.read(item.dossier()).stream()
                        .map(journal::event)
                        .filter(Rebased.class::isInstance)
                        .map(Rebased.class::cast)
                        .filter(event -> event.instrument().equals(rebase.id()))
                        .findFirst()
                        .orElse(null);
        if (moved == null) {
            store.already(rebase.id(), item.no(), clock.instant());
        } else {
            Instant before = after.doneTask(moved.task()).orElseThrow().due();
            Instant due = moved.opened().due();
            store.moved(rebase.id(), item.no(), before, due, clock.instant());
        }
    }
}
