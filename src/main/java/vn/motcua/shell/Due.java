package vn.motcua.shell;

/**
 * How a deadline stands, in words, colour and shape together.
 *
 * @param state which of the five meanings
 * @param text as people say it: "còn 2 giờ", "quá hạn 1 ngày"
 * @param exact the moment itself, shown on hover, on focus and in print
 */
public record Due(State state, String text, String exact) {

    public enum State {
        ON_TIME,
        SOON,
        LATE,
        DONE,
        /** No clock runs: nothing is promised, or something is awaited. */
        WAITING;

        /** A shape of its own for each meaning, as the path of a 16 x 16 picture. */
        public String shape() {
            return switch (this) {
                case ON_TIME ->
                        "M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zm0 1.8a4.2 4.2 0 1 1 0 8.4 4.2 4.2 0 0 1 0-8.4z";
                case SOON ->
                        "M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zm0 1.8v4.2l3.5 2A4.2 4.2 0 1 1 8 3.8z";
                case LATE -> "M8 .8 15.2 8 8 15.2.8 8zm-.9 3.8v4h1.8v-4zm0 5.2v1.6h1.8v-1.6z";
                case WAITING -> "M5 3h2v10H5zm4 0h2v10H9z";
                case DONE -> "M6.4 12.6 2.2 8.4l1.5-1.5 2.7 2.7 5.9-5.9 1.5 1.5z";
            };
        }

        /** Name of the style class. */
        public String style() {
            return switch (this) {
                case ON_TIME -> "on-time";
                case SOON -> "soon";
                case LATE -> "late";
                case WAITING -> "waiting";
                case DONE -> "done";
            };
        }
    }
}
