package vn.motcua.catalog.load;

import vn.motcua.journal.EventType;
import vn.motcua.journal.JournalEvent;

/** What happened to a package; the stream is the load's. */
public sealed interface LoadEvent extends JournalEvent {

    /** All of a package was published in one act. */
    @EventType("catalog.load-published")
    record LoadPublished(String file, int files, int versions, int known) implements LoadEvent {}
}
