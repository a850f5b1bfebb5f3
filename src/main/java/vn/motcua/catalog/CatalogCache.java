package vn.motcua.catalog;

import java.util.List;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.motcua.database.Kept;

/** Holds the snapshot in memory and looks every two seconds whether another node moved it on. */
@Component
class CatalogCache {

    private final Kept<CatalogSnapshot> kept;

    CatalogCache(CatalogStore store) {
        kept = new Kept<>(store::version, () -> read(store.published()));
    }

    private static CatalogSnapshot read(List<PublishedVersion> published) {
        return CatalogSnapshot.of(
                published.stream().map(PublishedVersion::inEffect).toList(),
                published.stream().map(PublishedVersion::process).toList());
    }

    CatalogSnapshot snapshot() {
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
