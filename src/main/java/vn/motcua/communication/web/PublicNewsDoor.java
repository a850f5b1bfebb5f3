package vn.motcua.communication.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.communication.news.NewsPictures;
import vn.motcua.communication.news.NewsRefusal;
import vn.motcua.communication.news.Picture;
import vn.motcua.communication.news.PublishedFilter;
import vn.motcua.communication.news.PublishedItem;
import vn.motcua.communication.news.PublishedNews;
import vn.motcua.document.web.Downloads;
import vn.motcua.kernel.RefusalException;
import vn.motcua.organization.Unit;
import vn.motcua.organization.UnitKind;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frames;
import vn.motcua.shell.Page;
import vn.motcua.shell.PublicUrl;
import vn.motcua.shell.Typed;

/** News for everybody: lists of each site, items, pictures and a feed. */
@Controller
class PublicNewsDoor {

    static final String PATH = "/news";
    static final String FEED = PATH + "/feed.atom";

    private static final int FEED_ENTRIES = 30;

    private final PublishedNews news;
    private final NewsPictures pictures;
    private final CommunicationNaming naming;
    private final Downloads downloads;
    private final Frames frames;
    private final PublicUrl url;

    PublicNewsDoor(
            PublishedNews news,
            NewsPictures pictures,
            CommunicationNaming naming,
            Downloads downloads,
            Frames frames,
            PublicUrl url) {
        this.news = news;
        this.pictures = pictures;
        this.naming = naming;
        this.downloads = downloads;
        this.frames = frames;
        this.url = url;
    }

    private static List<Unit> sites(CommunicationNames names) {
        return names.chart().agencies(names.today()).stream()
                .filter(unit -> unit.kind() == UnitKind.DISTRICT || unit.kind() == UnitKind.COMMUNE)
                .toList();
    }

    /** The one that is asked for, or else that of the district; null where there is neither. */
    private static @Nullable UUID site(String typed, CommunicationNames names) {
        Optional<UUID> asked =
                Typed.id(typed)
                        .filter(id -> names.chart().lastKnown(id, names.today()).isPresent());
        return asked.orElseGet(() ->
                sites(names).stream()
                        .filter(unit -> unit.kind() == UnitKind.DISTRICT)
                        .findFirst()
                        .map(Unit::id)
                        .orElse(null));
    }

    private static @Nullable YearMonth month(String typed) {
        try {
            return typed.matches("\\d{4}-\\d{2}") ? YearMonth.parse(typed) : null;
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    @GetMapping(PATH)
    Page list(
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(defaultValue = "1") int page) {
        FormView asked = FormView.of(typed);
        CommunicationNames names = naming.names();
        UUID site = site(asked.value("site"), names);
        int at = CommunicationTyped.page(page);
        List<PublishedItem> found =
                news.list(
                        new PublishedFilter(
                                site,
                                asked.value("topic"),
                                asked.value("q"),
                                month(asked.value("month"))),
                        (at - 1) * PublicNewsPage.ROWS,
                        PublicNewsPage.ROWS + 1);
        List<PublishedItem> rows = found.subList(0, Math.min(found.size(), PublicNewsPage.ROWS));
        return Page.of(
                "communication/public-list",
                new PublicNewsPage(
                        rows,
                        firsts(rows),
                        site,
                        sites(names),
                        news.months(site),
                        asked.with("site", site == null ? "" : site.toString()),
                        at,
                        found.size() > PublicNewsPage.ROWS,
                        names));
    }

    private Map<UUID, Picture> firsts(List<PublishedItem> rows) {
        Map<UUID, Picture> firsts = new HashMap<>();
        pictures.firstOf(rows.stream().map(PublishedItem::shown).toList())
                .forEach(picture -> firsts.put(picture.item(), picture));
        return firsts;
    }

    @GetMapping(PATH + "/{id}")
    Page one(@PathVariable UUID id, HttpServletRequest request) {
        PublishedItem item = news.find(id);
        return Page.of(
                "communication/public-item",
                new PublicItemPage(
                        item,
                        pictures.of(id, item.shown().pictures()),
                        news.versions(id),
                        url.of(request).toUriString(),
                        naming.names()));
    }

    /** A picture of what everybody sees now, and no other. */
    @GetMapping(PATH + "/pictures/{id}")
    ResponseEntity<Resource> picture(@PathVariable UUID id) {
        Picture picture = pictures.find(id).orElseThrow(PublicNewsDoor::none);
        if (!news.find(picture.item()).shown().pictures().contains(id)) {
            throw none();
        }
        return downloads.handedIn(picture.file(), "anh");
    }

    private static RefusalException none() {
        return new RefusalException(new NewsRefusal.NoSuchNews());
    }

    /** The newest of a site, for readers of feeds. */
    @GetMapping(FEED)
    ResponseEntity<String> feed(
            @RequestParam(defaultValue = "") String site, HttpServletRequest request) {
        CommunicationNames names = naming.names();
        UUID whose = site(site, names);
        String feed =
                NewsFeed.of(
                        news.list(new PublishedFilter(whose, "", "", null), 0, FEED_ENTRIES),
                        whose,
                        names,
                        url.of(request).toUriString(),
                        frames.of(request));
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.APPLICATION_ATOM_XML, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noCache().cachePublic())
                .body(feed);
    }
}
