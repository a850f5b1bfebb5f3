package vn.motcua.catalog.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.change.Constituent;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;

/**
 * How whole the records of the procedures are: the share of those in force that have all seven
 * mandatory constituents, and the list of what was asked for.
 *
 * @param all every version that is in force or coming, and the drafts
 */
@LegalBasis("nd-63-2010#8")
public record CompletenessPage(List<CompletenessLine> all, CompletenessFilter asked, int page) {

    private static final int ROWS = 50;

    public CompletenessPage {
        all = List.copyOf(all);
        page = Math.max(1, page);
    }

    /** How many procedures in force there are of something, and how many of them are complete. */
    public record Share(String name, int complete, int all) {

        /** In whole per cent, rounded down, so that only all is a hundred. */
        public int percent() {
            return all == 0 ? 100 : complete * 100 / all;
        }
    }

    private Stream<CompletenessLine> inForce() {
        return all.stream().filter(line -> line.state().isInForce());
    }

    private static Share share(String name, List<CompletenessLine> lines) {
        int complete =
                (int) lines.stream().filter(line -> line.completeness().isComplete()).count();
        return new Share(name, complete, lines.size());
    }

    public Share whole() {
        return share("", inForce().toList());
    }

    public List<Share> byLevel(Frame frame) {
        return shares(line -> frame.text("catalog.level." + line.version().level()));
    }

    public List<Share> byField(Frame frame) {
        return shares(line -> fieldName(line, frame));
    }

    private static String fieldName(CompletenessLine line, Frame frame) {
        return frame.either(line.version().field().name(), line.version().field().nameEn());
    }

    private List<Share> shares(Function<CompletenessLine, String> of) {
        Map<String, List<CompletenessLine>> grouped = new TreeMap<>();
        inForce()
                .forEach(line ->
                        grouped.computeIfAbsent(of.apply(line), name -> new ArrayList<>())
                                .add(line));
        return grouped.entrySet().stream().map(one -> share(one.getKey(), one.getValue())).toList();
    }

    /** All that was asked for. */
    List<CompletenessLine> found() {
        return all.stream().filter(asked::wants).toList();
    }

    public List<CompletenessLine> rows() {
        return found().stream().skip((page - 1L) * ROWS).limit(ROWS).toList();
    }

    public int count() {
        return found().size();
    }

    public FormView form() {
        return asked.form();
    }

    public boolean showsDrafts() {
        return asked.what() == CompletenessFilter.What.DRAFTS;
    }

    public List<Option> whatOptions(Frame frame) {
        return Stream.of(CompletenessFilter.What.values())
                .map(one -> Option.of(one.name(), frame.text("catalog.completeness.what." + one)))
                .toList();
    }

    public List<Option> fieldOptions(Frame frame) {
        Map<String, String> fields = new TreeMap<>();
        all.forEach(
                line -> fields.putIfAbsent(fieldName(line, frame), line.version().field().code()));
        return any(
                frame.text("catalog.list.field.all"),
                fields.entrySet().stream().map(one -> Option.of(one.getValue(), one.getKey())));
    }

    public List<Option> levelOptions(Frame frame) {
        return any(
                frame.text("catalog.list.level.all"),
                all.stream()
                        .map(line -> line.version().level())
                        .distinct()
                        .sorted()
                        .map(one -> Option.of(one.name(), frame.text("catalog.level." + one))));
    }

    public List<Option> lackingOptions(Frame frame) {
        return any(
                frame.text("catalog.completeness.lacking.any"),
                Stream.of(Constituent.values())
                        .filter(one -> !one.letter().isEmpty())
                        .map(one ->
                                Option.of(
                                        one.name(), one.letter() + ") " + frame.text(one.key()))));
    }

    private static List<Option> any(String any, Stream<Option> others) {
        return Stream.concat(Stream.of(Option.of("", any)), others).toList();
    }

    /** Where the same list is as a file. */
    public String file() {
        return CompletenessDoor.PATH + ".xlsx" + asked.query();
    }

    /** Where the next page is, or null on the last. */
    public @Nullable String next() {
        return page * (long) ROWS < count() ? address(page + 1) : null;
    }

    /** Where the first page is, or null when this is it. */
    public @Nullable String first() {
        return page > 1 ? address(1) : null;
    }

    private String address(int other) {
        return CompletenessDoor.PATH + asked.query() + "&page=" + other;
    }
}
