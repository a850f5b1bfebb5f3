package vn.motcua.catalog.national;

/** Why a value that was recovered from run-together text has to be looked at by a person. */
public enum Doubt {
    /** A number stands there without its unit. */
    TIME_WITHOUT_UNIT,
    /** The column says that it has nothing, or holds words instead of a number. */
    TIME_NOT_SAID,
    /** Hours without saying of what kind, or a number that no limit of its unit has. */
    TIME_UNIT_UNCLEAR,
    /** The words beside it name times, and this is none of them. */
    TIME_CONTRADICTED,
    /** The digits of time and fee run together, and more than one cut makes sense. */
    FEE_RUN_TOGETHER,
    /** Not in đồng. */
    FEE_CURRENCY,
    /** Too small to be an amount in đồng; thousands were most likely lost. */
    FEE_TOO_SMALL,
    /** The words beside it name other amounts, a share or an exemption. */
    FEE_SEVERAL,
    /** Shown as free, with words beside it that do not say so. */
    FEE_FREE_YET_DESCRIBED,
    /** Shown as unknown, with words beside it that speak of fees. */
    FEE_NOT_SAID_YET_DESCRIBED,
    /** Where this row begins or ends is not certain. */
    WAY_UNCLEAR,
    /** No way of filing was recognised. */
    WAYS_UNREADABLE,
    /** The name and the file of its form run together. */
    PAPER_FORM_RUN_TOGETHER,
    /** The digits of the name and of the count run together. */
    PAPER_COUNT_RUN_TOGETHER,
    /** The name is empty, or holds what belongs to other columns. */
    PAPER_NAME_UNCLEAR,
    /** The heading may hold the end of another row. */
    PAPER_HEADING_UNCLEAR,
    /** The column is no list of papers. */
    PAPERS_UNREADABLE,
    /** Where the code of the result ends is not certain, or it is no code. */
    RESULT_CODE_UNCLEAR,
    /** The name of the result is empty, or holds what belongs to other columns. */
    RESULT_NAME_UNCLEAR,
    /** The column holds no result. */
    RESULTS_MISSING;

    /** The kind of value that the doubt is about. */
    public Kind kind() {
        return switch (this) {
            case TIME_WITHOUT_UNIT, TIME_NOT_SAID, TIME_UNIT_UNCLEAR, TIME_CONTRADICTED ->
                    Kind.TIME;
            case FEE_RUN_TOGETHER,
                    FEE_CURRENCY,
                    FEE_TOO_SMALL,
                    FEE_SEVERAL,
                    FEE_FREE_YET_DESCRIBED,
                    FEE_NOT_SAID_YET_DESCRIBED ->
                    Kind.FEE;
            case WAY_UNCLEAR, WAYS_UNREADABLE -> Kind.WAY;
            case PAPER_FORM_RUN_TOGETHER,
                    PAPER_COUNT_RUN_TOGETHER,
                    PAPER_NAME_UNCLEAR,
                    PAPER_HEADING_UNCLEAR,
                    PAPERS_UNREADABLE ->
                    Kind.PAPER;
            case RESULT_CODE_UNCLEAR, RESULT_NAME_UNCLEAR, RESULTS_MISSING -> Kind.RESULT;
        };
    }

    /** What is recovered from the text columns. */
    public enum Kind {
        WAY,
        TIME,
        FEE,
        PAPER,
        RESULT
    }
}
