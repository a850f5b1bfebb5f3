package vn.motcua.organization;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.Zones;

/**
 * {@code from} lends posts to {@code to} (ủy quyền, phân công thay), first and last day included.
 *
 * @param post the post lent, or null for every post that the giver holds on the day
 * @param reason the reason or the instrument, as written
 * @param endedAt when it was ended before its last day; null where it was not
 */
public record Delegation(
        UUID id,
        UUID from,
        UUID to,
        @Nullable Post post,
        LocalDate firstDay,
        LocalDate lastDay,
        String reason,
        @Nullable Instant endedAt) {

    public Delegation {
        if (lastDay.isBefore(firstDay)) {
            throw new IllegalArgumentException("A delegation ends after it begins");
        }
    }

    /** Its id is made from what it says, so that saying it twice is once. */
    public Delegation(
            UUID from,
            UUID to,
            @Nullable Post post,
            LocalDate firstDay,
            LocalDate lastDay,
            String reason) {
        this(
                idOf(from, to, post, firstDay, lastDay),
                from,
                to,
                post,
                firstDay,
                lastDay,
                reason,
                null);
    }

    private static UUID idOf(
            UUID from, UUID to, @Nullable Post post, LocalDate firstDay, LocalDate lastDay) {
        String text =
                String.join(
                        "|",
                        "delegation",
                        from.toString(),
                        to.toString(),
                        post == null ? "" : post.unit() + ":" + post.post(),
                        firstDay.toString(),
                        lastDay.toString());
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The day on which it is ended counts no more: what is ended is gone at once. */
    public boolean on(LocalDate day) {
        return covers(day) && (endedAt == null || day.isBefore(Zones.dayOf(endedAt)));
    }

    /** Whether it held at that moment, also in the last hours before it was ended. */
    public boolean at(Instant moment) {
        return covers(Zones.dayOf(moment)) && (endedAt == null || moment.isBefore(endedAt));
    }

    /** Whether it is to come, or lasts on the day. */
    public boolean isOpen(LocalDate day) {
        return endedAt == null && !day.isAfter(lastDay);
    }

    boolean overlaps(Delegation other) {
        return endedAt == null
                && !firstDay.isAfter(other.lastDay)
                && !other.firstDay.isAfter(lastDay);
    }

    private boolean covers(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }
}
