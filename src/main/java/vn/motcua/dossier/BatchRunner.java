package vn.motcua.dossier;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.identity.IdentityRefusal;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.RefusalException;

/** Does the items of a batch one after the other, and notes what became of each right after it. */
@Component
class BatchRunner {

    private static final Logger LOG = LoggerFactory.getLogger(BatchRunner.class);

    private final BatchStore store;
    private final Dossiers dossiers;
    private final BusinessClock clock;

    BatchRunner(BatchStore store, Dossiers dossiers, BusinessClock clock) {
        this.store = store;
        this.dossiers = dossiers;
        this.clock = clock;
    }

    /**
     * Does the next item that is still to be done.
     *
     * @param who asked for each command anew; nobody means that the person may nothing any more
     * @return false when nothing is left, or somebody stopped the rest
     */
    boolean next(Batch batch, Supplier<Optional<SignedIn>> who) {
        Optional<BatchItem> next = store.next(batch.id());
        if (next.isEmpty()) {
            return false;
        }
        BatchItem item = next.get();
        BatchOutcome outcome = attempt(batch, item, who.get().orElse(null));
        store.outcome(batch.id(), item.no(), outcome, clock.instant());
        return true;
    }

    private BatchOutcome attempt(Batch batch, BatchItem item, @Nullable SignedIn by) {
        if (by == null) {
            return BatchOutcome.refused(new IdentityRefusal.NoRight());
        }
        try {
            return BatchOutcome.done(acted(batch, item, by).state(), item);
        } catch (RefusalException refused) {
            return BatchOutcome.refused(refused.first());
        } catch (RuntimeException failed) {
            // One dossier that the program fails at must not hold up the others.
            LOG.error("Item {} of batch {} failed", item.no(), batch.id(), failed);
            return BatchOutcome.refused(new BatchDenial.BatchItemFailed());
        }
    }

    /**
     * One act with what it carries; whether an apology is owed is known once the dossier is held.
     */
    private Acted acted(Batch batch, BatchItem item, SignedIn by) {
        return dossiers.act(
                item.dossier(),
                (state, law, now) ->
                        batch.fields()
                                .commands(
                                        batch.act(),
                                        item,
                                        Apologies.isOwed(state, law.rules(), now)),
                item.key(),
                by);
    }
}
