package vn.motcua.dossier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The salts under which texts about people are digested. They go with the person's data, so none is
 * remembered for long: what was erased on another node is forgotten here within minutes.
 */
@Component
class Salts {

    private static final int REMEMBERED = 5_000;
    private static final Duration TIME = Duration.ofMinutes(5);
    private static final byte[] OF_NOBODY = new byte[16];

    private final DossierStore store;
    private final Cache<UUID, byte[]> known =
            Caffeine.newBuilder()
                    .maximumSize(REMEMBERED)
                    .expireAfterWrite(TIME)
                    .executor(Runnable::run)
                    .build();

    Salts(DossierStore store) {
        this.store = store;
    }

    /** A dossier's salt; of zeros when its person was erased. */
    byte[] of(UUID dossier) {
        byte[] remembered = known.getIfPresent(dossier);
        if (remembered != null) {
            return remembered;
        }
        Optional<byte[]> salt = store.salt(dossier);
        // What a transaction sees may be its own, and taken back with it.
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            salt.ifPresent(s -> known.put(dossier, s));
        }
        return salt.orElse(OF_NOBODY);
    }

    /**
     * Forgets the salt of a dossier that is closed: having been asked for more often, it would push
     * out those of dossiers at work.
     */
    void forget(UUID dossier) {
        known.invalidate(dossier);
    }

    /** Remembers the salt of a dossier that was just created. */
    void keep(UUID dossier, byte[] salt) {
        known.put(dossier, salt);
    }
}
