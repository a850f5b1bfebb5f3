package vn.motcua.organization;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * {@code from} lends posts to {@code to} (ủy quyền), first and last day included.
 *
 * @param post the post lent, or null for every post that the giver holds on the day
 */
public record Delegation(
        UUID from,
        UUID to,
        @Nullable Post post,
        LocalDate firstDay,
        LocalDate lastDay,
        String reason) {

    public Delegation {
        if (lastDay.isBefore(firstDay)) {
            throw new IllegalArgumentException("A delegation ends after it begins");
        }
    }

    public boolean on(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }
}
