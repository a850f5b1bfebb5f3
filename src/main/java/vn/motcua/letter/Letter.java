package vn.motcua.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A directive letter.
 *
 * @param agency in whose name it is written: an agency or one of its departments
 * @param replyBy the last day for an answer; absent where none is asked for
 * @param number blank while it is not sent, as the day is absent
 */
public record Letter(
        UUID id,
        UUID agency,
        LetterKind kind,
        LetterWords words,
        @Nullable LocalDate replyBy,
        LetterState state,
        String number,
        @Nullable LocalDate signedOn,
        String file,
        String fileName,
        Instant draftedAt,
        UUID draftedBy,
        List<Recipient> recipients,
        List<LetterItem> items) {

    public Letter {
        recipients = List.copyOf(recipients);
        items = List.copyOf(items);
    }

    public boolean isSent() {
        return state == LetterState.SENT;
    }

    /** The same where only some have answered. */
    Letter answeredBy(Set<UUID> units) {
        return new Letter(
                id,
                agency,
                kind,
                words,
                replyBy,
                state,
                number,
                signedOn,
                file,
                fileName,
                draftedAt,
                draftedBy,
                recipients.stream()
                        .map(one -> units.contains(one.unit()) ? one : Recipient.of(one.unit()))
                        .toList(),
                items);
    }

    public Optional<Recipient> recipient(UUID unit) {
        return recipients.stream().filter(one -> one.unit().equals(unit)).findFirst();
    }

    /** Those who have not answered though the day has passed. */
    public List<Recipient> late(LocalDate today) {
        LocalDate by = replyBy;
        return !isSent() || by == null || !today.isAfter(by)
                ? List.of()
                : recipients.stream().filter(one -> one.repliedOn() == null).toList();
    }
}
