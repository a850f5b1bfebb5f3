package vn.motcua.rating;

/**
 * How many answered, and how many of them were content; never one without the other.
 *
 * @param group what they have in common: an agency's id, the code of a field or procedure, a
 *     channel, or a factor
 */
public record Satisfaction(String group, int answers, int content) {

    /** By what answers are gathered. */
    public enum By {
        AGENCY,
        FIELD,
        PROCEDURE,
        CHANNEL
    }

    /** In per cent, rounded half up. */
    public int percent() {
        return answers == 0 ? 0 : Math.round(100f * content / answers);
    }
}
