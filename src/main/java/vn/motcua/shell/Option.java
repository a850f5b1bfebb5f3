package vn.motcua.shell;

/** One choice of a select, radio or checkbox list; {@code hint} may be empty. */
public record Option(String value, String label, String hint) {

    public static Option of(String value, String label) {
        return new Option(value, label, "");
    }
}
