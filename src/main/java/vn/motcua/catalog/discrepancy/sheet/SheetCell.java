package vn.motcua.catalog.discrepancy.sheet;

import vn.motcua.kernel.VietnameseText;

/**
 * One cell that holds something.
 *
 * @param column from zero
 * @param text what it says; a day as {@code 2022-03-01}
 */
record SheetCell(int column, Kind kind, String text) {

    enum Kind {
        TEXT,
        NUMBER,
        DAY,
        FORMULA,
        ERROR
    }

    static SheetCell text(int column, String text) {
        return new SheetCell(column, Kind.TEXT, text);
    }

    boolean isBlank() {
        return kind != Kind.FORMULA && VietnameseText.plain(text).isEmpty();
    }

    /** Such as {@code AB} for 27. */
    static String letters(int column) {
        String letters = "";
        for (int left = column + 1; left > 0; left = (left - 1) / 26) {
            letters = (char) ('A' + (left - 1) % 26) + letters;
        }
        return letters;
    }
}
