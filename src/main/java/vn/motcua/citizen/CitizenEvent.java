package vn.motcua.citizen;

import java.util.UUID;
import vn.motcua.journal.EventType;
import vn.motcua.journal.JournalEvent;

/** What happens to the account of a citizen: ids and codes, nothing about the person. */
sealed interface CitizenEvent extends JournalEvent {

    /**
     * @param by {@code PHONE}, {@code EMAIL} or the id of the identity provider
     */
    @EventType("citizen.account-opened")
    record AccountOpened(UUID account, String by) implements CitizenEvent {}

    /** A telephone or an e-mail address that answered a code. */
    @EventType("citizen.contact-added")
    record ContactAdded(Contact.Kind kind) implements CitizenEvent {}

    @EventType("citizen.contact-removed")
    record ContactRemoved(Contact.Kind kind) implements CitizenEvent {}

    /** An identity provider knows the account from now on. */
    @EventType("citizen.provider-linked")
    record Linked(String provider) implements CitizenEvent {}

    @EventType("citizen.passkey-added")
    record PasskeyAdded(UUID passkey) implements CitizenEvent {}

    @EventType("citizen.passkey-removed")
    record PasskeyRemoved(UUID passkey) implements CitizenEvent {}

    /** An officer filled in at their screen with the citizen beside them. */
    @EventType("citizen.assisted")
    record Assisted(UUID by) implements CitizenEvent {}

    /** One account became part of another, and is closed. */
    @EventType("citizen.accounts-merged")
    record AccountsMerged(UUID from, UUID into) implements CitizenEvent {}

    /** The owner had the account erased; its dossiers are kept for their time. */
    @EventType("citizen.account-erased")
    record AccountErased(UUID account) implements CitizenEvent {}

    /** All sessions of the account were ended at the person's wish. */
    @EventType("citizen.signed-out-everywhere")
    record SignedOutEverywhere(UUID account) implements CitizenEvent {}
}
