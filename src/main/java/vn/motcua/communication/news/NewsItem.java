package vn.motcua.communication.news;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

    /** Without what is being written or is still to be seen; empty where nothing was seen yet. */
    Optional<NewsItem> asSeen(LocalDate today) {
        List<NewsVersion> seen =
                versions.stream().filter(version -> !version.from().isAfter(today)).toList();
        return seen.isEmpty() ? Optional.empty() : Optional.of(with(seen));
    }

    private NewsItem with(List<NewsVersion> seen) {
        return new NewsItem(
                id,
                site,
                unit,
                begunAt,
                withdrawnAt == null ? NewsState.PUBLISHED : NewsState.WITHDRAWN,
                seen.getLast().words(),
                seen.getLast().pictures(),
                writers,
                "",
                withdrawnAt,
                withdrawnFor,
                seen,
                acts.stream()
                        .filter(act ->
                                act.step() == NewsStep.PUBLISH || act.step() == NewsStep.WITHDRAW)
                        .toList());
    }
}
