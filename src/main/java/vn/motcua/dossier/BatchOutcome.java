package vn.motcua.dossier;

import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.Refusal;

/**
 * What became of an item.
 *
 * @param refusal why it was not done; null where it was
 * @param apologised whether the act carried an apology
 */
record BatchOutcome(@Nullable BatchRefusal refusal, boolean apologised) {

    static BatchOutcome refused(Refusal refusal) {
        return new BatchOutcome(BatchRefusal.of(refusal), false);
    }

    /** Told by the state, so that an act that is only answered again tells the same. */
    static BatchOutcome done(DossierState after, BatchItem item) {
        boolean apologised =
                after.doneTask(item.task()).stream()
                        .anyMatch(done ->
                                after.apologies().stream()
                                        .anyMatch(a -> a.at().equals(done.doneAt())));
        return new BatchOutcome(null, apologised);
    }
}
