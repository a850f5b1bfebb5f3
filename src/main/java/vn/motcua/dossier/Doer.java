package vn.motcua.dossier;

import java.util.UUID;
import vn.motcua.identity.SignedIn;
import vn.motcua.journal.Actor;

/** Who acts on a dossier: somebody of the staff, or from afar the person whose dossier it is. */
sealed interface Doer {

    /** What the events name. */
    UUID id();

    Actor actor();

    record Staff(SignedIn who) implements Doer {
        @Override
        public UUID id() {
            return who.staff();
        }

        @Override
        public Actor actor() {
            return who.actor();
        }
    }

    /**
     * @param account the citizen's; that the dossier is theirs was seen by whoever says so
     */
    record Owner(UUID account) implements Doer {
        @Override
        public UUID id() {
            return account;
        }

        @Override
        public Actor actor() {
            return Actor.citizen(account);
        }
    }
}
