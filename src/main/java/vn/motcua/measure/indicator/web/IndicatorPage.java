package vn.motcua.measure.indicator.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.identity.Right;
import vn.motcua.measure.forecast.Foreseen;
import vn.motcua.measure.indicator.Indicator;
import vn.motcua.measure.indicator.Knowing;
import vn.motcua.measure.indicator.Line;
import vn.motcua.measure.indicator.Lines;
import vn.motcua.measure.indicator.Measured;
import vn.motcua.measure.indicator.Reading;
import vn.motcua.measure.indicator.Wanted;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Tab;

/**
 * One indicator: its words, each reading of the text, what it is made of, and the rows behind it.
 *
 * @param knowing absent where it has no source
 * @param foreseen what it will come to, or why nobody says
 * @param moment of knowledge that nobody asked for; absent where all that is known counts
 * @param query the period and agency asked for, as an address says it
 * @param may whether the viewer has a right anywhere
 */
public record IndicatorPage(
        Measured measured,
        Lines lines,
        Wanted wanted,
        @Nullable Knowing knowing,
        Foreseen foreseen,
        LocalDate from,
        LocalDate to,
        @Nullable Instant moment,
        String query,
        LineWords words,
        Predicate<Right> may) {

    /** A part with a name. */
    public record Part(String name, Reading sum) {}

    public Indicator indicator() {
        return measured.indicator();
    }

    /** What a reading of the text is called. */
    public String variant(String id, Frame frame) {
        return indicator().variants().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .map(one -> frame.either(one.name(), one.nameEn()))
                .orElse(frame.text("measure.indicator.only"));
    }

    public List<Part> byAgency(Frame frame) {
        return by(part -> words.agency(part.agency(), frame));
    }

    public List<Part> byField(Frame frame) {
        return by(part -> words.field(part.field(), frame));
    }

    /** By what else it is gathered under; nothing where it is gathered under nothing. */
    public List<Part> byPart(Frame frame) {
        return by(part -> words.part(part.part(), frame));
    }

    /** Nothing where there is one part alone, and that without a name. */
    private List<Part> by(Function<Reading, String> name) {
        Map<String, Reading> sums = new TreeMap<>();
        measured.parts().forEach(part -> sums.merge(name.apply(part), part, Reading::plus));
        return sums.size() == 1 && sums.containsKey("")
                ? List.of()
                : sums.entrySet().stream()
                        .map(one -> new Part(one.getKey(), one.getValue()))
                        .sorted(
                                Comparator.comparingLong((Part part) -> part.sum().below())
                                        .reversed())
                        .toList();
    }

    /** Which rows are shown; a count has none that it misses. */
    public List<Tab> tabs(Frame frame) {
        return Stream.of(Wanted.Which.values())
                .filter(which -> indicator().below() != null || which != Wanted.Which.MISSING)
                .map(which ->
                        Tab.of(
                                frame.text("measure.indicator.which." + which),
                                address(wanted.variant(), which, 0),
                                which == wanted.which()))
                .toList();
    }

    /** The readings whose rows can be shown, where there are several. */
    public List<Tab> variants(Frame frame) {
        return measured.wholes().size() < 2
                ? List.of()
                : measured.wholes().stream()
                        .map(whole ->
                                Tab.of(
                                        variant(whole.variant(), frame),
                                        address(whole.variant(), wanted.which(), 0),
                                        whole.variant().equals(wanted.variant())))
                        .toList();
    }

    private String address(String variant, Wanted.Which which, int row) {
        return "/indicators/" + indicator().code() + "?" + asked(variant, which, row) + "#rows";
    }

    private String asked(String variant, Wanted.Which which, int row) {
        String base = query.isEmpty() ? "" : query + "&";
        String shown = base + "variant=" + variant + "&which=" + which;
        return row == 0 ? shown : shown + "&row=" + row;
    }

    public @Nullable String first() {
        return wanted.from() == 0 ? null : address(wanted.variant(), wanted.which(), 0);
    }

    public @Nullable String next() {
        int after = wanted.from() + wanted.most();
        return after < lines.total() ? address(wanted.variant(), wanted.which(), after) : null;
    }

    /** The same rows, all of them, as a file. */
    public String file(String ending) {
        return "/indicators/"
                + indicator().code()
                + "/rows."
                + ending
                + "?"
                + asked(wanted.variant(), wanted.which(), 0);
    }

    /** Where a row is looked at, if the viewer may. */
    public @Nullable String link(Line line) {
        Line.Link link = line.link();
        return link == null || (link.right() != null && !may.test(link.right()))
                ? null
                : link.path();
    }

    public boolean isCounted(Line line) {
        return line.above().contains(wanted.variant());
    }

    /** Whether any of the rows has a last day, was done on a day, has a name of its own. */
    public boolean anyDue() {
        return lines.lines().stream().anyMatch(line -> line.due() != null);
    }

    public boolean anyDone() {
        return lines.lines().stream().anyMatch(line -> line.done() != null);
    }
}
