package vn.motcua.signing;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.journal.EventType;
import vn.motcua.journal.JournalEvent;

/** Who was given which key, and what was signed with it. */
sealed interface SigningEvent extends JournalEvent {

    @EventType("signing.key-given")
    record KeyGiven(
            String key,
            UUID agency,
            UUID staff,
            boolean organisation,
            LocalDate from,
            @Nullable LocalDate to)
            implements SigningEvent {}

    @EventType("signing.key-ended")
    record KeyEnded(LocalDate to) implements SigningEvent {}

    /** In the stream of the key's use; the file stands in a row beside. */
    @EventType("signing.result-signed")
    record ResultSigned(UUID dossier, UUID signed) implements SigningEvent {}
}
