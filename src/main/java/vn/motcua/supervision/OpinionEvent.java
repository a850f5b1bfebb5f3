package vn.motcua.supervision;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.journal.EventType;
import vn.motcua.journal.JournalEvent;

/**
 * What happens to an opinion. Its words, reasons and answers stand in rows; events keep their
 * digest, SHA-256. A file is named by its own; it is blank where there is none, as is what an
 * opinion is about.
 */
sealed interface OpinionEvent extends JournalEvent {

    @EventType("supervision.drafted")
    record Drafted(
            UUID organisation,
            UUID addressee,
            LocalDate due,
            String about,
            String file,
            String digest)
            implements OpinionEvent {}

    @EventType("supervision.changed")
    record Changed(UUID addressee, LocalDate due, String about, String file, String digest)
            implements OpinionEvent {}

    /**
     * @param number of the organisation's book where it was sent; else blank
     * @param until the day that it names; absent where it names none
     */
    @EventType("supervision.stepped")
    record Stepped(
            OpinionStep step,
            OpinionState state,
            String number,
            @Nullable LocalDate until,
            String file,
            String digest)
            implements OpinionEvent {}
}
