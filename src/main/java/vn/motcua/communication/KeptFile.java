package vn.motcua.communication;

/**
 * A file that was handed in.
 *
 * @param hash blank, as the name, where none was
 */
public record KeptFile(String hash, String name) {

    public static final KeptFile NONE = new KeptFile("", "");

    public boolean isNone() {
        return hash.isEmpty();
    }
}
