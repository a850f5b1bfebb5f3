package vn.motcua.shell;

/**
 * How a deadline stands, in words, colour and shape together.
 *
 * @param state which of the four meanings
 * @param text as people say it: "còn 2 giờ", "quá hạn 1 ngày"
 * @param exact the moment itself, shown on hover, on focus and in print
 */
public record Due(State state, String text, String exact) {

    public enum State {
        ON_TIME,
        SOON,
        LATE,
        DONE;

        /** Name of the style class. */
        public String style() {
            return switch (this) {
                case ON_TIME -> "on-time";
                case SOON -> "soon";
                case LATE -> "late";
                case DONE -> "done";
            };
        }
    }
}
