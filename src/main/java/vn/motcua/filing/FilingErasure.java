package vn.motcua.filing;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.PersonErasure;

/** Deletes form and files of a dossier whose person is erased. */
@Component
class FilingErasure implements PersonErasure {

    private final FiledStore store;

    FilingErasure(FiledStore store) {
        this.store = store;
    }

    @Override
    public void erase(UUID dossier) {
        store.erase(dossier);
    }
}
