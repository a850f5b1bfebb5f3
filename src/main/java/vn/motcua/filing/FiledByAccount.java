package vn.motcua.filing;

import java.util.Collection;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.archive.OwnDossiers;

/** Whose results the store of an account shows. */
@Component
class FiledByAccount implements OwnDossiers {

    private static final int MOST = 1_000;

    private final FiledStore store;

    FiledByAccount(FiledStore store) {
        this.store = store;
    }

    @Override
    public Collection<UUID> of(UUID account) {
        return store.of(account, MOST);
    }
}
