package vn.motcua.communication.news;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A news item as those see it who work on it.
 *
 * @param site agency on whose site it stands
 * @param unit whose it is
 * @param pictures in the order in which they are shown
 * @param writers everybody who changed it since it was begun, its author first
 * @param reason why what is published is being changed; blank where it is not
 * @param withdrawnAt absent while it is not withdrawn
 * @param versions that were published, the first first
 */
public record NewsItem(
        UUID id,
        UUID site,
        UUID unit,
        Instant begunAt,
        NewsState state,
        NewsWords words,
        List<UUID> pictures,
        List<UUID> writers,
        String reason,
        @Nullable Instant withdrawnAt,
        String withdrawnFor,
        List<NewsVersion> versions,
        List<NewsAct> acts) {

    public NewsItem {
        pictures = List.copyOf(pictures);
        writers = List.copyOf(writers);
        versions = List.copyOf(versions);
        acts = List.copyOf(acts);
    }

    public UUID author() {
        return writers.getFirst();
    }

    public boolean isPublished() {
        return !versions.isEmpty();
    }
}
