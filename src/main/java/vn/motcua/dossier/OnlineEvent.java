package vn.motcua.dossier;

import java.time.Instant;
import java.util.UUID;
import vn.motcua.journal.EventType;

/** What comes from the applicant from afar, and what goes to them. */
public sealed interface OnlineEvent extends DossierEvent.Apart {

    /**
     * The applicant answered a request for papers. Their time ends here if the desk finds it
     * sufficient; the note is the {@link SentSupplement}.
     *
     * @param task the wait at the desk
     * @param taskDue until when the desk looks at it
     */
    @EventType("dossier.supplement-sent")
    record SupplementSent(int task, int files, String note, Instant taskDue)
            implements OnlineEvent {}

    /**
     * The desk found it wanting: the wait for the applicant goes on. The reason is the note.
     *
     * @param taskDue until when the applicant is waited for
     */
    @EventType("dossier.supplement-wanting")
    record SupplementWanting(int task, UUID by, String note, Instant taskDue)
            implements OnlineEvent {}

    /**
     * The signed result as a file to download.
     *
     * @param file a salted digest of the hash of its content
     */
    @EventType("dossier.result-attached")
    record ResultAttached(UUID by, String file) implements OnlineEvent {}
}
