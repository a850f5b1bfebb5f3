package vn.motcua.catalog.discrepancy.sheet;

/**
 * What is wrong in a sheet, and where.
 *
 * @param sheet its name; for a table file the name of the file
 * @param row from one, as office programs number them; 0 for the sheet as a whole
 * @param column its letter, such as {@code C}; blank for a whole row or sheet
 * @param value what stands there, cut short
 * @param more what the sentence needs besides: the name of a column, another row
 */
public record SheetProblem(
        Kind kind, String sheet, int row, String column, String value, String more) {

    private static final int LONGEST = 80;

    public SheetProblem {
        value = value.length() > LONGEST ? value.substring(0, LONGEST) + "…" : value;
    }

    /** What sort of thing; each has a sentence of its own. */
    public enum Kind {
        EMPTY,
        NOT_READABLE,
        NOT_UTF8,
        TOO_BIG_INSIDE,
        TOO_MANY_ROWS,
        HEAD_MISSING,
        HEAD_NOT_FIRST,
        COLUMN_MISSING,
        COLUMN_UNKNOWN,
        COLUMN_TWICE,
        MERGED,
        OUTSIDE,
        FORMULA,
        CELL_ERROR,
        CODE_MISSING,
        CODE_WRONG,
        CODE_AS_NUMBER,
        CODE_TWICE,
        SHIFTED,
        NAME_MISSING,
        FIELD_MISSING,
        FIELD_UNKNOWN,
        LEVEL_UNKNOWN,
        AGENCY_UNKNOWN,
        NEGATIVE,
        TIME_WITHOUT_UNIT,
        DAY_AS_TEXT,
        DAY_WRONG
    }
}
