package vn.motcua.catalog;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Holds the snapshot in memory and looks every two seconds whether another node moved it on. */
@Component
class CatalogCache implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(CatalogCache.class);
    private static final Duration PERIOD = Duration.ofSeconds(2);

    private record Held(long version, CatalogSnapshot snapshot) {}

    private final CatalogStore store;
    private volatile @Nullable Held held;
    private volatile @Nullable Thread watch;

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

    private void lookAgain() {
        Held now = held;
        if (now != null && store.version() != now.version()) {
            read();
        }
    }

    @Override
    public void start() {
        // Known before it runs: the thread goes on only while it is the one known.
        Thread fresh = Thread.ofVirtual().name("catalog-watch").unstarted(this::watch);
        watch = fresh;
        fresh.start();
    }

    private void watch() {
        while (watch == Thread.currentThread()) {
            try {
                Thread.sleep(PERIOD);
                lookAgain();
            } catch (InterruptedException e) {
                return;
            } catch (DataAccessException e) {
                LOG.warn("The catalog could not be read again; what is known stays", e);
            }
        }
    }

    @Override
    public void stop() {
        Thread running = watch;
        watch = null;
        if (running != null) {
            running.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return watch != null;
    }
}
