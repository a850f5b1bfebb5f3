package vn.motcua.offsystem;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A list that was brought in.
 *
 * @param unit the agency whose list it is
 * @param from first day of the period that it is of, {@code to} the last
 * @param source where it came from, in words
 * @param takenAt absent while it is only looked at
 * @param reason why it was withdrawn; blank where it was not
 * @param counts of its lines by where they stand
 */
public record RegisterList(
        UUID id,
        ListKind kind,
        UUID unit,
        LocalDate from,
        LocalDate to,
        String source,
        ListState state,
        Instant readAt,
        UUID readBy,
        @Nullable Instant takenAt,
        @Nullable UUID takenBy,
        @Nullable Instant withdrawnAt,
        @Nullable UUID withdrawnBy,
        String reason,
        String file,
        String fileName,
        Counts counts) {

    /** How many lines stand where. */
    public record Counts(long lines, long matched, long proposed, long open, long confirmed) {}
}
