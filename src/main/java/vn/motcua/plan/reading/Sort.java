package vn.motcua.plan.reading;

/** What can be odd about a plan's document; what is said of it follows in words of the document. */
public enum Sort {
    /** The number on the first page is blank, while annexes give one. */
    NUMBER_BLANK,
    /** Two places give two numbers. */
    NUMBER_DIFFERS,
    /** Two places give two days. */
    DAY_DIFFERS,
    /** A part that such a decision has is not there: a name of {@link PlanHead.Part}. */
    PART_MISSING,
    /** Nothing in the document looks like a table of tasks. */
    NO_TABLE,
    /** Rows stand before any row that names the columns. */
    NO_COLUMNS,
    /** The numbering leaves one out. */
    GAP,
    /** Two rows have one number. */
    DUPLICATE_NUMBER,
    /** Two rows say the same. */
    DUPLICATE_TASK,
    /** A row without a number that can be read. */
    NO_NUMBER,
    /** More or fewer cells than columns. */
    BROKEN_ROW,
    /** A page ended inside the row; its parts were put together. */
    SPLIT_ROW,
    /** A cell that may not be blank: a name of {@link Column}. */
    CELL_MISSING,
    /** So many shares for so many levels. */
    SHARES_AND_LEVELS,
    /** Who leads belongs to another level than who issues the plan. */
    LEAD_OF_OTHER_LEVEL,
    /** The product answers nothing that the task names as its target. */
    PRODUCT_OFF_TARGET,
    /** The product is a document older than the plan's year. */
    OLD_DOCUMENT,
    /** An abbreviation that looks like another one mistyped. */
    ODD_ABBREVIATION,
    TIME_UNREADABLE,
    /** A day or month that no calendar has. */
    TIME_IMPOSSIBLE,
    /** Taken over from the plan of the year before, whose year its words still name. */
    WORDS_OF_LAST_YEAR,
    /** A time outside the plan's year. */
    TIME_OTHER_YEAR,
    /** It was over before the plan was issued. */
    TIME_PAST,
    AGENCY_UNKNOWN,
    /** Taken for a unit that is called otherwise. */
    AGENCY_UNSURE
}
