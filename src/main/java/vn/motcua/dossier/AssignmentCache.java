package vn.motcua.dossier;

import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Holds the ways of all posts in memory; looks every two seconds for changes by other nodes. */
@Component
class AssignmentCache {

    /** Milliseconds between two looks. */
    private static final long LOOK = 2_000;

    private record Held(long version, AssignmentBook book) {}

    private final AssignmentStore store;
    private volatile @Nullable Held held;

    AssignmentCache(AssignmentStore store) {
        this.store = store;
    }

    AssignmentBook book() {
        Held now = held;
        return now == null ? reload() : now.book();
    }

    /** The version is read before the rows: rows newer than it are only read once more. */
    private synchronized AssignmentBook reload() {
        long version = store.version();
        AssignmentBook book = new AssignmentBook(store.all());
        held = new Held(version, book);
        return book;
    }

    void reloadAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCompletion(int status) {
                        // Read by the next asker, outside this transaction's connection.
                        held = null;
                    }
                });
    }

    @Scheduled(fixedDelay = LOOK, initialDelay = LOOK)
    void lookAgain() {
        Held now = held;
        if (now != null && store.version() != now.version()) {
            reload();
        }
    }
}
