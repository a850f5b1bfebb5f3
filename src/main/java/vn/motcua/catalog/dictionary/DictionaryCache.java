package vn.motcua.catalog.dictionary;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.motcua.database.Kept;

/** Holds the dictionaries in memory and looks every two seconds whether another node moved on. */
@Component
class DictionaryCache {

    private final Kept<DictionarySnapshot> kept;

    DictionaryCache(DictionaryStore store) {
        kept = new Kept<>(store::version, () -> DictionarySnapshot.of(store.current()));
    }

    DictionarySnapshot snapshot() {
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
