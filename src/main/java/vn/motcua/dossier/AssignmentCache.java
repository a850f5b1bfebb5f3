package vn.motcua.dossier;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.motcua.database.Kept;

/** Holds the ways of all posts in memory; looks every two seconds for changes by other nodes. */
@Component
class AssignmentCache {

    private final Kept<AssignmentBook> kept;

    AssignmentCache(AssignmentStore store) {
        kept = new Kept<>(store::version, () -> new AssignmentBook(store.all()));
    }

    AssignmentBook book() {
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
