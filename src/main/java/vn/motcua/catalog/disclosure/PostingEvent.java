package vn.motcua.catalog.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.motcua.journal.EventType;
import vn.motcua.journal.JournalEvent;

/** What happens in a place where procedures are posted; the stream is the place's. */
sealed interface PostingEvent extends JournalEvent {

    @EventType("catalog.place-opened")
    record PlaceOpened(UUID agency, PostingPlace.Kind kind) implements PostingEvent {}

    /** Nothing is posted there any more. */
    @EventType("catalog.place-closed")
    record PlaceClosed(UUID agency) implements PostingEvent {}

    /**
     * Somebody says that these sheets hang there.
     *
     * @param versions of the procedures that the sheets show
     * @param on the day on which they were put up
     */
    @EventType("catalog.posted")
    record Posted(List<UUID> versions, LocalDate on, UUID by) implements PostingEvent {

        public Posted {
            versions = List.copyOf(versions);
        }
    }

    /** Sheets of what is no longer in force were taken down. */
    @EventType("catalog.taken-down")
    record TakenDown(List<String> codes, LocalDate on, UUID by) implements PostingEvent {

        public TakenDown {
            codes = List.copyOf(codes);
        }
    }
}
