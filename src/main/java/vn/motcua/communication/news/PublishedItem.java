package vn.motcua.communication.news;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A news item as everybody sees it on a day.
 *
 * @param shown the version that is seen
 * @param first day on which its first version was seen, by which it is ordered
 */
public record PublishedItem(NewsVersion shown, UUID site, UUID unit, LocalDate first) {

    public UUID id() {
        return shown.item();
    }

    public NewsWords words() {
        return shown.words();
    }
}
