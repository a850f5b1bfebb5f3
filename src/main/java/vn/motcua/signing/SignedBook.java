package vn.motcua.signing;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.identity.SignedIn;
import vn.motcua.journal.Journal;

/** Notes what was signed with which key. */
@Component
class SignedBook {

    private final KeyUseStore store;
    private final Journal journal;

    SignedBook(KeyUseStore store, Journal journal) {
        this.store = store;
        this.journal = journal;
    }

    boolean has(UUID dossier, UUID id) {
        return store.isSigned(dossier, id);
    }

    @Transactional
    void note(Signed one, SignedIn by) {
        if (store.signed(one)) {
            journal.write(
                    one.use(),
                    KeyUses.STREAM,
                    List.of(new SigningEvent.ResultSigned(one.dossier(), one.id())),
                    one.at(),
                    by.actor());
        }
    }
}
