package vn.motcua.catalog.bulk;

import java.time.LocalDate;
import vn.motcua.journal.EventType;
import vn.motcua.journal.JournalEvent;

/** What was done to many procedures at once; each act is a stream of its own. */
public sealed interface BulkEvent extends JournalEvent {

    /** Versions that differ in one thing alone were published in one act. */
    @EventType("catalog.bulk-edited")
    record BulkEdited(String what, String value, LocalDate from, int procedures)
            implements BulkEvent {}
}
