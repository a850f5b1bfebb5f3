package vn.motcua.catalog.dictionary;

import vn.motcua.kernel.Bilingual;

/**
 * A row that somebody typed or a file holds, readable by itself.
 *
 * @param line of the file; 0 for a form
 */
record GivenRow(int line, DictionaryRow row) {

    Bilingual at(Column column) {
        return at(line, column);
    }

    /** Where a sentence says that something is wrong. */
    static Bilingual at(int line, Column column) {
        return line == 0
                ? column.label()
                : new Bilingual(
                        "Dòng " + line + ", cột “" + column.label().vi() + "”",
                        "Row " + line + ", column “" + column.label().en() + "”");
    }
}
