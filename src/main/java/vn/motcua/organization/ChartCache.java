package vn.motcua.organization;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Holds the chart in memory and looks every two seconds whether another node has moved it on. */
@Component
class ChartCache implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ChartCache.class);
    private static final Duration PERIOD = Duration.ofSeconds(2);

    private record Held(long version, OrganizationChart chart) {}

    private final OrganizationStore store;
    private volatile @Nullable Held held;
    private volatile @Nullable Thread watch;

    ChartCache(OrganizationStore store) {
        this.store = store;
    }

    OrganizationChart chart() {
        Held now = held;
        return now == null ? reload() : now.chart();
    }

    /**
     * The version is read before the rows: rows newer than their version are only read once more.
     */
    private synchronized OrganizationChart reload() {
        long version = store.version();
        OrganizationChart chart = store.chart();
        held = new Held(version, chart);
        return chart;
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

    private void lookAgain() {
        Held now = held;
        if (now != null && store.version() != now.version()) {
            reload();
        }
    }

    @Override
    public void start() {
        // Known before it runs: the thread goes on only while it is the one known.
        Thread fresh = Thread.ofVirtual().name("organization-watch").unstarted(this::watch);
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
                LOG.warn("The organization could not be read again; what is known stays", e);
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
