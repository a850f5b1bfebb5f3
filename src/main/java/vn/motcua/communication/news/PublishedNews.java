package vn.motcua.communication.news;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Zones;

/** News as everybody reads them: what is published, is seen today and was not withdrawn. */
@Component
@LegalBasis("nd-63-2010#35.3")
public class PublishedNews {

    private final PublishedStore store;
    private final NewsStore items;
    private final BusinessClock clock;

    PublishedNews(PublishedStore store, NewsStore items, BusinessClock clock) {
        this.store = store;
        this.items = items;
        this.clock = clock;
    }

    /** Newest first. */
    public List<PublishedItem> list(PublishedFilter filter, int from, int most) {
        return store.list(filter, clock.today(), from, most);
    }

    /** How many began in each month, the last month first. */
    public Map<YearMonth, Integer> months(@Nullable UUID site) {
        return store.months(site, clock.today());
    }

    /**
     * @throws RefusalException where there is none to be seen, or it was withdrawn
     */
    public PublishedItem find(UUID id) {
        return store.find(id, clock.today()).orElseThrow(() -> new RefusalException(missing(id)));
    }

    private NewsRefusal missing(UUID id) {
        return items.find(id)
                .filter(item -> item.versions().stream().anyMatch(this::isSeen))
                .map(item -> gone(item.withdrawnAt(), item.withdrawnFor()))
                .orElseGet(NewsRefusal.NoSuchNews::new);
    }

    private static NewsRefusal gone(@Nullable Instant at, String why) {
        return at == null
                ? new NewsRefusal.NoSuchNews()
                : new NewsRefusal.NewsWithdrawn(Zones.dayOf(at), why);
    }

    /** The versions that were seen so far, the last first. */
    public List<NewsVersion> versions(UUID id) {
        return items.find(id).stream()
                .flatMap(item -> item.versions().reversed().stream())
                .filter(this::isSeen)
                .toList();
    }

    private boolean isSeen(NewsVersion version) {
        LocalDate today = clock.today();
        return !version.from().isAfter(today);
    }
}
