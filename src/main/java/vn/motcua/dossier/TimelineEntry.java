package vn.motcua.dossier;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.motcua.journal.Actor;
import vn.motcua.journal.Entry;
import vn.motcua.journal.JournalEvent;

/**
 * One event of a dossier with the text that belongs to it.
 *
 * @param at business time of the act
 * @param recordedAt real time at which it was written down
 * @param demo whether the demo played it
 */
public record TimelineEntry(
        int version,
        Instant at,
        Instant recordedAt,
        Actor actor,
        boolean demo,
        DossierEvent event,
        @Nullable String note) {

    static TimelineEntry of(Entry e, JournalEvent event, @Nullable String note) {
        return new TimelineEntry(
                e.version(),
                e.occurredAt(),
                e.recordedAt(),
                e.actor(),
                e.demo(),
                (DossierEvent) event,
                note);
    }
}
