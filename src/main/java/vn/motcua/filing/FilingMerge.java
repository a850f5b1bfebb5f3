package vn.motcua.filing;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.citizen.AccountMerge;

/** Gives drafts and dossiers of an account to the one that it was merged into. */
@Component
class FilingMerge implements AccountMerge {

    private final FiledStore store;

    FilingMerge(FiledStore store) {
        this.store = store;
    }

    @Override
    public void merge(UUID from, UUID into) {
        store.merge(from, into);
    }
}
