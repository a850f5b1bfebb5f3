package vn.motcua.catalog.dictionary;

import java.util.Map;

/**
 * A row of a file or form before its cells are read.
 *
 * @param line of the file, from 1; 0 for a form
 * @param cells texts by name of the column; days as {@code 31/05/2022} or {@code 2022-05-31}
 */
public record RawRow(int line, Map<String, String> cells) {

    public RawRow {
        cells = Map.copyOf(cells);
    }

    String cell(Column column) {
        return cells.getOrDefault(column.name(), "");
    }
}
