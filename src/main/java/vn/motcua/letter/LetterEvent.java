package vn.motcua.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.journal.EventType;
import vn.motcua.journal.JournalEvent;

/** What happens to a directive letter; the stream is the letter's. Who signed stands in its row. */
sealed interface LetterEvent extends JournalEvent {

    /**
     * @param topics what it is about, in the order of the letter
     */
    @EventType("letter.drafted")
    record Drafted(
            UUID agency,
            LetterKind sort,
            String subject,
            @Nullable LocalDate replyBy,
            List<UUID> recipients,
            List<UUID> topics)
            implements LetterEvent {

        public Drafted {
            recipients = List.copyOf(recipients);
            topics = List.copyOf(topics);
        }
    }

    /**
     * @param digest of its words, SHA-256
     */
    @EventType("letter.changed")
    record Changed(String subject, @Nullable LocalDate replyBy, String digest)
            implements LetterEvent {}

    @EventType("letter.sent")
    record Sent(String number, LocalDate on, String file) implements LetterEvent {}

    @EventType("letter.discarded")
    record Discarded() implements LetterEvent {}

    @EventType("letter.answered")
    record Answered(UUID unit, LocalDate on, String number, String file, String digest)
            implements LetterEvent {}

    /** Those who lead were told who does not answer. */
    @EventType("letter.escalated")
    record Escalated(List<UUID> units, LocalDate on) implements LetterEvent {
        public Escalated {
            units = List.copyOf(units);
        }
    }
}
