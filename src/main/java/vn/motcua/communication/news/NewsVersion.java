package vn.motcua.communication.news;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What was published of an item; never changed.
 *
 * @param version counted from 1
 * @param from first day on which everybody sees it
 * @param reason why it differs from the one before; blank for the first
 */
public record NewsVersion(
        UUID item,
        int version,
        NewsWords words,
        List<UUID> pictures,
        LocalDate from,
        String reason,
        UUID publishedBy,
        Instant at) {

    public NewsVersion {
        pictures = List.copyOf(pictures);
    }
}
