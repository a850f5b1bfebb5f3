package vn.motcua.report;

/** How long a period of reporting is (kỳ báo cáo). */
public enum PeriodKind {
    MONTH(1, "M"),
    QUARTER(3, "Q"),
    HALF(6, "H"),
    YEAR(12, "Y");

    private final int months;
    private final String letter;

    PeriodKind(int months, String letter) {
        this.months = months;
        this.letter = letter;
    }

    int months() {
        return months;
    }

    String letter() {
        return letter;
    }

    /** How many of them a year has. */
    public int inYear() {
        return 12 / months;
    }
}
