package vn.motcua.catalog.dictionary.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.motcua.catalog.dictionary.Column;
import vn.motcua.catalog.dictionary.Dictionary;
import vn.motcua.catalog.dictionary.DictionaryRow;
import vn.motcua.catalog.dictionary.RawRow;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;

/** The columns of a dictionary as fields of a form, and what was typed as a row. */
final class ColumnFields {

    private static final int LONG_TEXT = 300;

    private ColumnFields() {}

    static Field field(Column column, Frame frame) {
        String label = frame.words(column.label());
        Field field =
                switch (column.kind()) {
                    case TEXT ->
                            (column.max() > LONG_TEXT
                                            ? Field.textarea(column.name(), label)
                                            : Field.text(column.name(), label))
                                    .maxLength(column.max());
                    case DAY -> Field.date(column.name(), label).placeholder("dd/mm/yyyy");
                    case MONEY -> Field.of(Field.Kind.NUMBER, column.name(), label).size("short");
                    case CHOICE -> Field.select(column.name(), label, options(column, frame));
                    case CODE, REFERENCE -> Field.text(column.name(), label).size("medium");
                };
        return column.mandatory() ? field.mandatory() : field;
    }

    private static List<Option> options(Column column, Frame frame) {
        List<Option> options = new ArrayList<>();
        if (!column.mandatory()) {
            options.add(Option.of("", "—"));
        }
        column.choices()
                .forEach(one -> options.add(Option.of(one.value(), frame.words(one.label()))));
        return options;
    }

    /** What a form begins with. */
    static FormView view(Dictionary dictionary, DictionaryRow row) {
        FormView form = FormView.empty();
        for (Column column : dictionary.columns()) {
            form = form.with(column.name(), CellText.typed(row, column));
        }
        return form;
    }

    static RawRow typed(Dictionary dictionary, FormView form) {
        Map<String, String> cells =
                dictionary.columns().stream()
                        .collect(
                                Collectors.toMap(
                                        Column::name,
                                        column -> form.value(column.name()),
                                        (a, b) -> a,
                                        TreeMap::new));
        return new RawRow(0, cells);
    }
}
