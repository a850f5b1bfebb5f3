package vn.motcua.dossier;

import java.time.LocalDate;
import java.util.UUID;
import vn.motcua.journal.EventType;
import vn.motcua.journal.JournalEvent;

/** What happens to an instrument of a recount. What it does to a dossier is an event of that. */
public sealed interface RecountEvent extends JournalEvent {

    /**
     * Signed by a leader; its title stands in its row, and is signed with the rest.
     *
     * @param agency whose units it binds
     * @param previewed what it would have done at the moment of signing
     */
    @EventType("dossier.recount-signed")
    record RecountSigned(
            UUID agency,
            String number,
            LocalDate day,
            UUID by,
            RecountCounts previewed,
            String signature)
            implements RecountEvent {}
}
