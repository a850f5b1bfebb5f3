package vn.motcua.catalog.national;

/**
 * A time limit as the national database says it.
 *
 * @param value a decimal number with a point, such as {@code 0.5}; empty where nothing is said
 */
public record TimeSaid(String value, Unit unit) {

    /** What the number counts. */
    public enum Unit {
        WORKING_DAY("ngày làm việc"),
        DAY("ngày"),
        WORKING_HOUR("giờ làm việc"),
        HOUR("giờ"),
        MINUTE("phút"),
        MONTH("tháng"),
        YEAR("năm"),
        UNSTATED("");

        private final String words;

        Unit(String words) {
            this.words = words;
        }

        /** The unit as it is written, in small letters; empty where there is none. */
        public String words() {
            return words;
        }
    }

    public static final TimeSaid NOTHING = new TimeSaid("", Unit.UNSTATED);
}
