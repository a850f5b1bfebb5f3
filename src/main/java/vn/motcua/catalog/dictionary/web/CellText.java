package vn.motcua.catalog.dictionary.web;

import java.time.LocalDate;
import vn.motcua.catalog.dictionary.Column;
import vn.motcua.catalog.dictionary.DictionaryRow;
import vn.motcua.kernel.Dong;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Typed;

/** Values of a dictionary as people read and type them. */
public final class CellText {

    private CellText() {}

    /** Empty where there is nothing. */
    public static String of(DictionaryRow row, Column column, Frame frame) {
        return of(row.value(column.name()), column, frame);
    }

    static String of(String value, Column column, Frame frame) {
        if (value.isEmpty()) {
            return "";
        }
        return switch (column.kind()) {
            case DAY -> frame.day(LocalDate.parse(value));
            case MONEY -> frame.money(new Dong(Long.parseLong(value)));
            case CHOICE -> column.choice(value).map(one -> frame.words(one.label())).orElse(value);
            case TEXT, CODE, REFERENCE -> value;
        };
    }

    /** As a form begins with it, to be typed over. */
    static String typed(DictionaryRow row, Column column) {
        String value = row.value(column.name());
        return column.kind() == Column.Kind.DAY && !value.isEmpty()
                ? Typed.text(LocalDate.parse(value))
                : value;
    }
}
