package vn.motcua.catalog.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.Channel;
import vn.motcua.catalog.Field;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Unit;
import vn.motcua.organization.UnitKind;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;

/** The list of procedures: what was asked for, and one page of what was found. */
public record CatalogList(
        Asked asked,
        List<ProcedureVersion> rows,
        int found,
        List<Field> fields,
        List<Unit> agencies) {

    private static final int ROWS = 50;

    /** What the visitor looks for. */
    public record Asked(String text, String field, @Nullable UUID agency, int page) {

        String address(int other) {
            return "/catalog?q="
                    + URLEncoder.encode(text, StandardCharsets.UTF_8)
                    + "&field="
                    + URLEncoder.encode(field, StandardCharsets.UTF_8)
                    + "&agency="
                    + (agency == null ? "" : agency)
                    + "&page="
                    + other;
        }
    }

    static CatalogList of(
            Asked asked,
            List<ProcedureVersion> matching,
            List<ProcedureVersion> all,
            OrganizationChart chart,
            LocalDate on) {
        List<ProcedureVersion> found =
                matching.stream()
                        .filter(one ->
                                asked.field().isEmpty() || one.field().code().equals(asked.field()))
                        .toList();
        int from = Math.min(found.size(), (Math.max(1, asked.page()) - 1) * ROWS);
        Map<String, Field> fields = new LinkedHashMap<>();
        all.forEach(one -> fields.putIfAbsent(one.field().code(), one.field()));
        return new CatalogList(
                asked,
                found.subList(from, Math.min(found.size(), from + ROWS)),
                found.size(),
                List.copyOf(fields.values()),
                chart.agencies(on).stream().filter(CatalogList::receives).toList());
    }

    private static boolean receives(Unit agency) {
        return agency.kind() == UnitKind.COMMUNE || agency.kind() == UnitKind.DISTRICT;
    }

    public FormView form() {
        UUID agency = asked.agency();
        return FormView.of(
                Map.of(
                        "q", List.of(asked.text()),
                        "field", List.of(asked.field()),
                        "agency", List.of(agency == null ? "" : agency.toString())));
    }

    public List<Option> fieldOptions(Frame frame) {
        List<Option> options = new ArrayList<>();
        options.add(Option.of("", frame.text("catalog.list.field.all")));
        fields.forEach(field ->
                options.add(Option.of(field.code(), frame.either(field.name(), field.nameEn()))));
        return options;
    }

    public List<Option> agencyOptions(Frame frame) {
        List<Option> options = new ArrayList<>();
        options.add(Option.of("", frame.text("catalog.list.agency.all")));
        agencies.forEach(unit ->
                options.add(
                        Option.of(unit.id().toString(), frame.either(unit.name(), unit.nameEn()))));
        return options;
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
        int page = Math.max(1, asked.page());
        return page * (long) ROWS < found ? asked.address(page + 1) : null;
    }

    /** Where the first page is, or null when this is it. */
    public @Nullable String first() {
        return asked.page() > 1 ? asked.address(1) : null;
    }
}
