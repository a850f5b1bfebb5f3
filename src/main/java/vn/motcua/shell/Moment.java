package vn.motcua.shell;

import java.time.Instant;

/**
 * One entry of a timeline.
 *
 * @param at when it happened
 * @param what what happened, one short sentence
 * @param who by whom; may be empty
 * @param detail more, such as the reason; may be empty
 * @param tone which mark it gets
 */
public record Moment(Instant at, String what, String who, String detail, Tone tone) {

    public enum Tone {
        PLAIN,
        NOW,
        LATE,
        DONE;

        /** Name of the style class. */
        public String style() {
            return switch (this) {
                case PLAIN -> "timeline-plain";
                case NOW -> "timeline-now";
                case LATE -> "timeline-late";
                case DONE -> "timeline-done";
            };
        }
    }
}
