package vn.motcua.exchange;

import java.util.UUID;
import vn.motcua.journal.EventType;
import vn.motcua.journal.JournalEvent;

/** What people do about messages to the portal. */
sealed interface ExchangeEvent extends JournalEvent {

    /**
     * A message that was given up is sent again.
     *
     * @param version of the dossier's stream that it tells of
     * @param reason why it had been given up
     */
    @EventType("exchange.resent")
    record Resent(UUID dossier, int version, String reason, UUID by) implements ExchangeEvent {}
}
