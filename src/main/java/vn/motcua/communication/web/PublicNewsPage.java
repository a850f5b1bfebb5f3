package vn.motcua.communication.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.communication.news.Picture;
import vn.motcua.communication.news.PublishedItem;
import vn.motcua.organization.Unit;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;

/**
 * News of a site as everybody sees them, one page of them.
 *
 * @param pictures the first of each that has one
 * @param site null for all sites
 * @param sites that there are
 * @param months how many items began in each, the last first
 * @param more whether there is a further page
 */
public record PublicNewsPage(
        List<PublishedItem> rows,
        Map<UUID, Picture> pictures,
        @Nullable UUID site,
        List<Unit> sites,
        Map<YearMonth, Integer> months,
        FormView asked,
        int page,
        boolean more,
        CommunicationNames names) {

    static final int ROWS = 10;

    public PublicNewsPage {
        rows = List.copyOf(rows);
        pictures = Map.copyOf(pictures);
        sites = List.copyOf(sites);
    }

    public String title(Frame frame) {
        return site == null
                ? frame.text("communication.public.title")
                : frame.text("communication.public.of", names.unit(site, frame));
    }

    public @Nullable Picture picture(PublishedItem item) {
        return pictures.get(item.id());
    }

    public List<Field> filters(Frame frame) {
        return List.of(
                Field.of(Field.Kind.SEARCH, "q", frame.text("communication.public.search")),
                Field.select("site", frame.text("communication.site"), sites(frame)),
                Field.select(
                        "topic",
                        frame.text("communication.topic"),
                        CommunicationNames.any(names.topics(frame), frame)));
    }

    private List<Option> sites(Frame frame) {
        return sites.stream()
                .map(unit -> Option.of(unit.id().toString(), names.site(unit.id(), frame)))
                .toList();
    }

    public boolean narrowed() {
        return List.of("q", "topic", "month").stream()
                .anyMatch(name -> !asked.value(name).isBlank());
    }

    public String own() {
        return PublicNewsDoor.PATH + (site == null ? "" : "?site=" + site);
    }

    public String feed() {
        return PublicNewsDoor.FEED + (site == null ? "" : "?site=" + site);
    }

    public String month(YearMonth month) {
        return own() + (site == null ? "?" : "&") + "month=" + month;
    }

    public boolean is(YearMonth month) {
        return asked.value("month").equals(month.toString());
    }

    public static String said(YearMonth month) {
        return "%02d/%d".formatted(month.getMonthValue(), month.getYear());
    }

    private String address(int other) {
        return own()
                + (site == null ? "?" : "&")
                + "q="
                + encoded("q")
                + "&topic="
                + encoded("topic")
                + "&month="
                + encoded("month")
                + "&page="
                + other;
    }

    private String encoded(String name) {
        return URLEncoder.encode(asked.value(name), StandardCharsets.UTF_8);
    }

    public @Nullable String next() {
        return more ? address(page + 1) : null;
    }

    public @Nullable String first() {
        return page > 1 ? address(1) : null;
    }
}
