package vn.motcua.catalog.discrepancy.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.change.Constituent;
import vn.motcua.catalog.discrepancy.Comparison.Presence;
import vn.motcua.catalog.discrepancy.DifferenceFilter;
import vn.motcua.catalog.discrepancy.DifferenceLine;
import vn.motcua.catalog.discrepancy.Differences;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;

/** The list of differences: what was asked for, and one page of what was found. */
public record DifferencesPage(Differences.Found found, FormView form, int page, Names names) {

    static final int ROWS = 50;
    private static final List<String> ASKED = List.of("q", "field", "kind", "part");

    /** The constituents that are compared, in the order of the article. */
    static final List<Constituent> PARTS =
            List.of(
                    Constituent.NAME,
                    Constituent.STEPS,
                    Constituent.CHANNELS,
                    Constituent.PAPERS,
                    Constituent.LIMITS,
                    Constituent.APPLICANTS,
                    Constituent.AGENCIES,
                    Constituent.FORMS,
                    Constituent.RESULTS,
                    Constituent.CONDITIONS,
                    Constituent.FEES,
                    Constituent.LEGAL,
                    Constituent.OBLIGATION,
                    Constituent.ONLINE);

    public List<DifferenceLine> rows() {
        int from = Math.min(found.lines().size(), (page - 1) * ROWS);
        return found.lines().subList(from, Math.min(found.lines().size(), from + ROWS));
    }

    public String name(DifferenceLine line, Frame frame) {
        return names.procedure(line.code(), line.name(), frame);
    }

    public String field(DifferenceLine line, Frame frame) {
        return names.field(line.code(), line.field(), frame);
    }

    public String part(Constituent what, Frame frame) {
        return frame.text("catalog.constituent." + what);
    }

    /** Shown as the line of the procedure as a whole; blank where both sides have it. */
    public String whole(DifferenceLine line, Frame frame) {
        return line.presence() == Presence.BOTH
                ? ""
                : frame.text("catalog.difference.presence." + line.presence());
    }

    public String parts(Set<Constituent> parts, Frame frame) {
        return String.join(", ", parts.stream().map(what -> part(what, frame)).toList());
    }

    public String export() {
        return "/catalog-differences.xlsx" + Query.of(form, ASKED, Map.of());
    }

    private String address(int other) {
        return DifferencesDoor.PATH
                + Query.of(form, ASKED, Map.of("page", Integer.toString(other)));
    }

    public @Nullable String next() {
        return page * ROWS < found.lines().size() ? address(page + 1) : null;
    }

    public @Nullable String first() {
        return page > 1 ? address(1) : null;
    }

    public List<Field> filters(Frame frame) {
        return List.of(
                Field.select(
                        "field",
                        frame.text("catalog.list.field"),
                        options(
                                frame.text("catalog.list.field.all"),
                                found.fields().stream().map(name -> Option.of(name, name)))),
                Field.select(
                        "kind",
                        frame.text("catalog.difference.kind"),
                        options(
                                frame.text("catalog.difference.kind.all"),
                                Stream.of(DifferenceFilter.Kind.values())
                                        .map(kind ->
                                                Option.of(
                                                        kind.name(),
                                                        frame.text(
                                                                "catalog.difference.kind."
                                                                        + kind))))),
                Field.select(
                        "part",
                        frame.text("catalog.difference.part"),
                        options(
                                frame.text("catalog.difference.part.all"),
                                PARTS.stream()
                                        .map(what -> Option.of(what.name(), part(what, frame))))));
    }

    private static List<Option> options(String any, Stream<Option> others) {
        List<Option> options = new ArrayList<>();
        options.add(Option.of("", any));
        others.forEach(options::add);
        return options;
    }
}
