package vn.motcua.catalog.dictionary.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.dictionary.Column;
import vn.motcua.catalog.dictionary.Dictionary;
import vn.motcua.catalog.dictionary.DictionaryRow;
import vn.motcua.catalog.dictionary.DictionaryUses;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;
import vn.motcua.shell.Tab;

/**
 * One dictionary as of a day.
 *
 * @param counts how many entries each dictionary has
 * @param found every row that is looked for
 * @param number of the page, from 1
 */
public record DictionaryListPage(
        Dictionary dictionary,
        Map<String, Integer> counts,
        FormView asked,
        LocalDate on,
        List<DictionaryRow> found,
        int number,
        DictionaryUses.Uses uses) {

    private static final int AT_ONCE = 50;

    public DictionaryListPage {
        counts = Map.copyOf(counts);
        found = List.copyOf(found);
    }

    public String path(String rest) {
        return DictionariesDoor.path(dictionary) + rest;
    }

    public List<Tab> tabs(Frame frame) {
        return Dictionary.all().stream()
                .map(one ->
                        new Tab(
                                frame.words(one.name()),
                                DictionariesDoor.path(one),
                                one.equals(dictionary),
                                counts.get(one.id())))
                .toList();
    }

    /** Whether nothing was ever said in it. */
    public boolean blank() {
        return counts.getOrDefault(dictionary.id(), 0) == 0;
    }

    public List<Column> columns() {
        return dictionary.columns().stream()
                .filter(Column::listed)
                .filter(one -> !one.name().equals(Column.CODE) && !one.name().equals(Column.NAME))
                .toList();
    }

    public List<String> heads(Frame frame) {
        List<String> heads = new ArrayList<>();
        heads.add(frame.words(dictionary.column(Column.NAME).label()));
        columns().forEach(one -> heads.add(frame.words(one.label())));
        heads.add(frame.text("catalog.dictionary.holds"));
        heads.add(frame.text("catalog.dictionary.used"));
        return heads;
    }

    public String cell(DictionaryRow row, Column column, Frame frame) {
        return CellText.of(row, column, frame);
    }

    public boolean warns(DictionaryRow row, Column column) {
        return column.warns(row.value(column.name()));
    }

    public List<DictionaryRow> rows() {
        int from = Math.min((number - 1) * AT_ONCE, found.size());
        return found.subList(from, Math.min(from + AT_ONCE, found.size()));
    }

    public @Nullable String next() {
        return number * AT_ONCE < found.size() ? address(number + 1) : null;
    }

    public @Nullable String first() {
        return number > 1 ? address(1) : null;
    }

    private String address(int page) {
        String query =
                asked.values().entrySet().stream()
                        .filter(one -> !one.getKey().equals("page"))
                        .map(one -> one.getKey() + "=" + encoded(one.getValue().getFirst()))
                        .sorted()
                        .collect(Collectors.joining("&"));
        return path("?" + query + "&page=" + page);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    public String holds(DictionaryRow row, Frame frame) {
        return DictionaryEntryPage.holds(row, frame);
    }

    public int used(DictionaryRow row) {
        return uses.of(dictionary.id(), row.code()).size();
    }

    public Field state(Frame frame) {
        List<Option> options = new ArrayList<>();
        for (DictionaryRow.Standing one : DictionaryRow.Standing.values()) {
            options.add(Option.of(one.name(), frame.text("catalog.dictionary.standing." + one)));
        }
        options.add(Option.of("ALL", frame.text("catalog.dictionary.standing.ALL")));
        return Field.select("state", frame.text("catalog.dictionary.standing"), options);
    }

    public Field sort(Frame frame) {
        return Field.select(
                "sort",
                frame.text("catalog.dictionary.sort"),
                List.of(
                        Option.of("code", frame.words(dictionary.column(Column.CODE).label())),
                        Option.of("name", frame.words(dictionary.column(Column.NAME).label())),
                        Option.of("from", frame.text("catalog.dictionary.sort.from"))));
    }

    /** The columns by which the list can be narrowed. */
    public List<Field> narrowing(Frame frame) {
        List<Field> fields = new ArrayList<>();
        for (Column column : dictionary.columns()) {
            if (column.filter()) {
                List<Option> options = new ArrayList<>();
                options.add(Option.of("", frame.text("catalog.dictionary.any")));
                column.choices()
                        .forEach(one ->
                                options.add(Option.of(one.value(), frame.words(one.label()))));
                fields.add(Field.select(column.name(), frame.words(column.label()), options));
            }
        }
        return fields;
    }
}
