package vn.motcua.catalog.national;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows that were read from one column.
 *
 * @param doubt why the column as a whole has to be looked at, such as one that is no list
 */
public record Listed<T>(List<T> rows, @Nullable Doubt doubt) {

    public Listed {
        rows = List.copyOf(rows);
    }
}
