package vn.motcua.catalog.dictionary;

import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Holds the dictionaries in memory and looks every two seconds whether another node moved on. */
@Component
class DictionaryCache {

    /** Milliseconds between two looks. */
    private static final long LOOK = 2_000;

    private record Held(long version, DictionarySnapshot snapshot) {}

    private final DictionaryStore store;
    private volatile @Nullable Held held;

    DictionaryCache(DictionaryStore store) {
        this.store = store;
    }

    DictionarySnapshot snapshot() {
        Held now = held;
        return now == null ? readOnce() : now.snapshot();
    }

    private synchronized DictionarySnapshot readOnce() {
        Held now = held;
        return now == null ? read() : now.snapshot();
    }

    /** The version is read before the rows: newer rows are at worst read once more. */
    private synchronized DictionarySnapshot read() {
        long version = store.version();
        DictionarySnapshot snapshot = DictionarySnapshot.of(store.current());
        held = new Held(version, snapshot);
        return snapshot;
    }

    /** Read by the next asker, outside the running transaction's connection. */
    void forgetAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCompletion(int status) {
                        held = null;
                    }
                });
    }

    @Scheduled(fixedDelay = LOOK, initialDelay = LOOK)
    void lookAgain() {
        Held now = held;
        if (now != null && store.version() != now.version()) {
            read();
        }
    }
}
