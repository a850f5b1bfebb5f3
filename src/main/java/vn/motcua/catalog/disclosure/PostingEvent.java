package vn.motcua.catalog.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

    /**
     * What proves that sheets were put up or taken down, or the petition notice put up.
     *
     * @param act what was said with it
     * @param contents hashes of what the sheets say, in the order of the versions
     * @param photo the hash of a picture; null where there is none
     * @param seenOnWeb whether an address was given
     */
    @EventType("catalog.posting-proved")
    record Proved(UUID act, List<String> contents, @Nullable String photo, boolean seenOnWeb)
            implements PostingEvent {

        public Proved {
            contents = List.copyOf(contents);
        }
    }

    /** The petition notice was put up; {@code contact} names what it says. */
    @EventType("catalog.petition-notice-posted")
    record NoticePosted(UUID contact, LocalDate on, UUID by) implements PostingEvent {}

    /** What was said before turned out wrong. */
    @EventType("catalog.posting-withdrawn")
    record Withdrawn(UUID act, List<String> codes, UUID by) implements PostingEvent {

        public Withdrawn {
            codes = List.copyOf(codes);
        }
    }

    /** What the petition notices of an agency say from a day on; each is a stream of its own. */
    @EventType("catalog.agency-contact-set")
    record ContactSet(UUID contact, UUID agency, LocalDate from) implements PostingEvent {}
}
