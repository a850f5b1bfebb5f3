package vn.motcua.catalog.dictionary;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an act does to one row.
 *
 * @param before the row that it supersedes; absent where it adds one
 */
public record RowChange(Kind kind, @Nullable DictionaryRow before, DictionaryRow after) {

    /** How the row comes to be. */
    public enum Kind {
        /** The first row of a code. */
        NEW,
        /** The code says something else from a later day on. */
        CHANGED,
        /** It no longer holds from a day on. */
        ENDED,
        /** It was wrong. */
        CORRECTED,
        /** An import was taken back. */
        RESTORED
    }

    /** Columns whose value is another than it was. */
    public List<Column> columns() {
        List<Column> found = new ArrayList<>();
        DictionaryRow old = before;
        for (Column column : Dictionary.of(after.dictionary()).columns()) {
            if (old != null && !old.value(column.name()).equals(after.value(column.name()))) {
                found.add(column);
            }
        }
        return found;
    }
}
