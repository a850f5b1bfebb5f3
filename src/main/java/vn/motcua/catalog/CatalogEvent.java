package vn.motcua.catalog;

import java.time.LocalDate;
import java.util.UUID;
import vn.motcua.journal.EventType;
import vn.motcua.journal.JournalEvent;

/** What happened to a procedure; the stream is the procedure's. */
public sealed interface CatalogEvent extends JournalEvent {

    /**
     * A version was published; the version before it ends on {@code validFrom}.
     *
     * @param processVersion the number of the internal process within its code
     */
    @EventType("catalog.procedure-published")
    record ProcedurePublished(
            UUID version,
            String code,
            LocalDate validFrom,
            UUID process,
            String processCode,
            int processVersion)
            implements CatalogEvent {}
}
