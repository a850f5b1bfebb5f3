package vn.motcua.catalog.dictionary;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row with how it came and whether it still is what is said.
 *
 * @param load the import that made it
 * @param by who noted it; the program itself when absent
 * @param superseded when something else was said in its place
 */
public record NotedRow(
        DictionaryRow row,
        RowChange.Kind act,
        String reason,
        @Nullable UUID load,
        Instant at,
        @Nullable UUID by,
        @Nullable Instant superseded) {

    public boolean isCurrent() {
        return superseded == null;
    }
}
