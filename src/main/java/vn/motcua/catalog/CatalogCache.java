package vn.motcua.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Holds the snapshot in memory and looks every two seconds whether another node moved it on. */
@Component
class CatalogCache {

    /** Milliseconds between two looks. */
    private static final long LOOK = 2_000;

    private record Held(long version, CatalogSnapshot snapshot) {}

    private final CatalogStore store;
    private volatile @Nullable Held held;

    CatalogCache(CatalogStore store) {
        this.store = store;
    }

    CatalogSnapshot snapshot() {
        Held now = held;
        return now == null ? readOnce() : now.snapshot();
    }

    private synchronized CatalogSnapshot readOnce() {
        Held now = held;
        return now == null ? read() : now.snapshot();
    }

    /** The version is read before the rows: newer rows are at worst read once more. */
    private synchronized CatalogSnapshot read() {
        long version = store.version();
        List<PublishedVersion> published = store.published();
        CatalogSnapshot snapshot =
                CatalogSnapshot.of(
                        published.stream().map(PublishedVersion::inEffect).toList(),
                        published.stream().map(PublishedVersion::process).toList());
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
