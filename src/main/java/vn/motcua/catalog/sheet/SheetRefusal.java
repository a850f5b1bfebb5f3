package vn.motcua.catalog.sheet;

import vn.motcua.kernel.Refusal;

/** Why a table from an office program is not taken in. */
public sealed interface SheetRefusal extends Refusal {

    @Override
    default Kind kind() {
        return Kind.INVALID;
    }

    @Override
    default String field() {
        return "file";
    }

    record SheetMissing() implements SheetRefusal {}

    /** It is no XLSX, or is broken or locked by a password. */
    record SheetUnreadable() implements SheetRefusal {}

    record SheetTooLarge(int megabytes) implements SheetRefusal {
        @Override
        public Kind kind() {
            return Kind.TOO_LARGE;
        }
    }

    record SheetTooLong(int rows) implements SheetRefusal {}

    record SheetEmpty() implements SheetRefusal {}

    /**
     * Cells are joined, so that nobody can tell where their text belongs.
     *
     * @param range such as {@code B3:C4}
     */
    record SheetMerged(String range) implements SheetRefusal {}

    /** A cell computes what it shows. */
    record SheetFormula(String cell) implements SheetRefusal {}

    /** A head that is none of those asked for: a column may have been shifted or renamed. */
    record SheetHeadUnknown(String cell, String head) implements SheetRefusal {}

    record SheetHeadTwice(String cell, String head) implements SheetRefusal {}

    record SheetHeadMissing(String head) implements SheetRefusal {}

    /** A cell stands right of the last head. */
    record SheetCellAstray(String cell) implements SheetRefusal {}

    record CsvNotUtf8() implements SheetRefusal {}

    /**
     * A quotation mark that nothing closes.
     *
     * @param line in which the row begins, from 1
     */
    record CsvQuoteOpen(int line) implements SheetRefusal {}
}
