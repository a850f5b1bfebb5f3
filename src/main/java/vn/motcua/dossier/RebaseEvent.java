package vn.motcua.dossier;

import java.time.LocalDate;
import java.util.UUID;
import vn.motcua.journal.EventType;
import vn.motcua.journal.JournalEvent;

/** What happens to an instrument of a move. What it does to a dossier is an event of that. */
public sealed interface RebaseEvent extends JournalEvent {

    /**
     * Signed by a leader; its reason and its dossiers stand in rows, and are signed with the rest.
     *
     * @param agency that received the dossiers
     * @param process the one that they go on by
     * @param number of the decision that approved it
     * @param dossiers how many were chosen
     */
    @EventType("dossier.rebase-signed")
    record RebaseSigned(
            UUID agency,
            String procedure,
            UUID process,
            String number,
            LocalDate day,
            UUID by,
            int dossiers,
            String signature)
            implements RebaseEvent {}
}
