package vn.motcua.measure.indicator;

/**
 * What a row is gathered under beside its agency and its field: a kind of change, a level, a place.
 *
 * @param key of the sentence that names it; blank where it has a name of its own
 * @param name as it is called; blank where a sentence says it
 */
public record Part(String key, String name) {

    /** Of no part. */
    public static final Part NONE = new Part("", "");

    /** Named by {@code measure.part.…}. */
    public static Part said(String word) {
        return new Part("measure.part." + word, "");
    }

    public static Part named(String name) {
        return new Part("", name);
    }

    public boolean isNone() {
        return key.isEmpty() && name.isEmpty();
    }
}
