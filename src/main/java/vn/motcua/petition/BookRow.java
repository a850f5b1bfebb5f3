package vn.motcua.petition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of the book (sổ tiếp nhận phản ánh, kiến nghị).
 *
 * @param title blank, as the sender, once it is erased
 * @param nextDue the last good day for what is owed next; absent where nothing is, or clocks stand
 */
public record BookRow(
        UUID id,
        String code,
        String title,
        String sender,
        PetitionChannel channel,
        PetitionStatus status,
        UUID agency,
        @Nullable UUID unit,
        @Nullable PetitionSubject subject,
        @Nullable Outcome outcome,
        String field,
        String procedure,
        Instant receivedAt,
        @Nullable LocalDate nextDue,
        @Nullable Instant approvedAt,
        @Nullable Instant sentAt,
        @Nullable Instant publishedAt,
        String nationalCode) {

    public boolean isLate(LocalDate today) {
        return nextDue != null && today.isAfter(nextDue);
    }
}
