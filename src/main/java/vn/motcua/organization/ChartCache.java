package vn.motcua.organization;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.motcua.database.Kept;

/** Holds the chart in memory and looks every two seconds whether another node has moved it on. */
@Component
class ChartCache {

    private final Kept<OrganizationChart> kept;

    ChartCache(OrganizationStore store) {
        kept = new Kept<>(store::version, store::chart);
    }

    OrganizationChart chart() {
        return kept.value();
    }

    void forgetAfterCommit() {
        kept.forgetAfterCommit();
    }

    @Scheduled(fixedDelay = Kept.LOOK, initialDelay = Kept.LOOK)
    void lookAgain() {
        kept.lookAgain();
    }
}
