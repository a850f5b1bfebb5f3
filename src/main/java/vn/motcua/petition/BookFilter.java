package vn.motcua.petition;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of the book are asked for; blank or absent where it does not matter.
 *
 * @param text a code, or words of a title or a name
 * @param status absent for those on which something is owed
 * @param all whether those that are over are among them
 * @param from received from that day on, {@code to} up to that day
 */
public record BookFilter(
        String text,
        @Nullable PetitionStatus status,
        boolean all,
        @Nullable PetitionChannel channel,
        String field,
        @Nullable UUID agency,
        @Nullable PetitionSubject subject,
        boolean late,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {}
