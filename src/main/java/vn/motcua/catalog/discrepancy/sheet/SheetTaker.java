package vn.motcua.catalog.discrepancy.sheet;

import java.util.List;

/** Takes what a file holds, row by row, as it is read. */
interface SheetTaker {

    /**
     * @param number from one
     * @param cells those that hold something, by column
     */
    void row(String sheet, int number, List<SheetCell> cells);

    /** Cells that were made one, such as {@code A2:A5}. */
    void merged(String sheet, String range);
}
