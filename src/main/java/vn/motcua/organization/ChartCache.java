package vn.motcua.organization;

import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Holds the chart in memory and looks every two seconds whether another node has moved it on. */
@Component
class ChartCache {

    /** Milliseconds between two looks. */
    private static final long LOOK = 2_000;

    private record Held(long version, OrganizationChart chart) {}

    private final OrganizationStore store;
    private volatile @Nullable Held held;

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

    @Scheduled(fixedDelay = LOOK, initialDelay = LOOK)
    void lookAgain() {
        Held now = held;
        if (now != null && store.version() != now.version()) {
            reload();
        }
    }
}
