package vn.motcua.supervision;

/**
 * What an opinion is about.
 *
 * @param key by which a thing of the kind is known, as its page's address has it
 * @param label what it was called when the opinion was drafted, in Vietnamese
 */
public record About(AboutKind kind, String key, String label) {

    /** As a form sends it. */
    public String value() {
        return kind.name() + ":" + key;
    }

    public String path() {
        return kind.path(key);
    }
}
