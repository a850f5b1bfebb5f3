package vn.motcua.catalog.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.CatalogSnapshot;
import vn.motcua.catalog.Channel;
import vn.motcua.catalog.Field;
import vn.motcua.catalog.Occasion;
import vn.motcua.catalog.ProcedureFilter;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Unit;
import vn.motcua.organization.UnitKind;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;

/**
 * The list of procedures: what was asked for, and one page of what was found.
 *
 * @param news what is to be told of procedures of the page, by code
 * @param ended what is looked for and no longer in force
 */
public record CatalogList(
        ProcedureFilter asked,
        int page,
        List<ProcedureVersion> rows,
        int found,
        List<ProcedureVersion> all,
        Map<String, News> news,
        List<Ended> ended,
        List<Occasion> occasions,
        List<Unit> agencies) {

    private static final int ROWS = 50;

    static CatalogList of(
            ProcedureFilter asked,
            int page,
            List<ProcedureVersion> found,
            CatalogSnapshot catalog,
            List<Ended> ended,
            List<Occasion> occasions,
            OrganizationChart chart,
            int newsWithin,
            LocalDate on) {
        int shown = Math.max(1, page);
        int from = (int) Math.min(found.size(), (shown - 1L) * ROWS);
        List<ProcedureVersion> rows = found.subList(from, Math.min(found.size(), from + ROWS));
        return new CatalogList(
                asked,
                shown,
                rows,
                found.size(),
                catalog.inForce(on),
                news(rows, catalog, newsWithin, on),
                ended,
                occasions,
                chart.agencies(on).stream().filter(CatalogList::receives).toList());
    }

    private static Map<String, News> news(
            List<ProcedureVersion> rows, CatalogSnapshot catalog, int within, LocalDate on) {
        LocalDate begun =
                catalog.all().stream()
                        .map(ProcedureVersion::validFrom)
                        .min(LocalDate::compareTo)
                        .orElse(on);
        Map<String, News> news = new HashMap<>();
        for (ProcedureVersion row : rows) {
            News.of(row, catalog.history(row.code()), begun, on, within)
                    .ifPresent(one -> news.put(row.code(), one));
        }
        return news;
    }

    private static boolean receives(Unit agency) {
        return agency.kind() == UnitKind.COMMUNE || agency.kind() == UnitKind.DISTRICT;
    }

    public FormView form() {
        return FormView.of(
                Map.of(
                        "q", List.of(asked.text()),
                        "field", List.of(asked.field()),
                        "agency", List.of(text(asked.agency())),
                        "level", List.of(text(asked.level())),
                        "online", List.of(text(asked.online())),
                        "occasion", List.of(asked.occasion())));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    public List<Option> fieldOptions(Frame frame) {
        Map<String, Field> fields = new LinkedHashMap<>();
        all.forEach(one -> fields.putIfAbsent(one.field().code(), one.field()));
        return options(
                frame.text("catalog.list.field.all"),
                fields.values().stream()
                        .map(f -> Option.of(f.code(), frame.either(f.name(), f.nameEn()))));
    }

    public List<Option> agencyOptions(Frame frame) {
        return options(
                frame.text("catalog.list.agency.all"),
                agencies.stream()
                        .map(u ->
                                Option.of(u.id().toString(), frame.either(u.name(), u.nameEn()))));
    }

    public List<Option> levelOptions(Frame frame) {
        return options(
                frame.text("catalog.list.level.all"),
                all.stream()
                        .map(ProcedureVersion::level)
                        .distinct()
                        .sorted()
                        .map(one -> Option.of(one.name(), frame.text("catalog.level." + one))));
    }

    public List<Option> onlineOptions(Frame frame) {
        return options(
                frame.text("catalog.list.online.all"),
                all.stream()
                        .map(ProcedureVersion::onlineLevel)
                        .distinct()
                        .sorted()
                        .map(one -> Option.of(one.name(), frame.text("catalog.online." + one))));
    }

    private static List<Option> options(String any, Stream<Option> others) {
        return Stream.concat(Stream.of(Option.of("", any)), others).toList();
    }

    /** The occasion that was asked for, if one was. */
    public Optional<Occasion> occasion() {
        return occasions.stream().filter(one -> one.id().equals(asked.occasion())).findFirst();
    }

    public List<Occasion> occasions(Occasion.Of whose) {
        return occasions.stream().filter(one -> one.of() == whose).toList();
    }

    private String address(int other) {
        return "/catalog?q="
                + URLEncoder.encode(asked.text(), StandardCharsets.UTF_8)
                + "&field="
                + URLEncoder.encode(asked.field(), StandardCharsets.UTF_8)
                + "&agency="
                + text(asked.agency())
                + "&level="
                + text(asked.level())
                + "&online="
                + text(asked.online())
                + "&occasion="
                + URLEncoder.encode(asked.occasion(), StandardCharsets.UTF_8)
                + "&page="
                + other;
    }

    /** The limit at the counter of the first case, or of the first channel there is. */
    public String limit(ProcedureVersion row, Frame frame) {
        String ordinary = row.cases().getFirst().id();
        Channel channel =
                row.channels().contains(Channel.COUNTER)
                        ? Channel.COUNTER
                        : row.channels().iterator().next();
        return row.limit(ordinary, channel).text(frame.locale());
    }

    /** Where the next page is, or null on the last. */
    public @Nullable String next() {
        return page * (long) ROWS < found ? address(page + 1) : null;
    }

    /** Where the first page is, or null when this is it. */
    public @Nullable String first() {
        return page > 1 ? address(1) : null;
    }
}
