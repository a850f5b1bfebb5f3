package vn.motcua.eform;

import java.util.UUID;
import vn.motcua.journal.EventType;
import vn.motcua.journal.JournalEvent;

/** What happens to the forms of a procedure; each procedure has one stream for them. */
sealed interface EFormEvent extends JournalEvent {

    /**
     * A revision was published and supersedes the one before it.
     *
     * @param version the procedure version that it belongs to
     * @param schema SHA-256 of the schema's text, in hex
     * @param layout SHA-256 of the layout by RFC 8785, in hex
     */
    @EventType("eform.published")
    record Published(
            UUID form, UUID version, String code, int revision, String schema, String layout)
            implements EFormEvent {}
}
