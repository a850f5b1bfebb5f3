package vn.motcua.shell;

/** The hidden field that every form carries. */
public record Csrf(String parameter, String header, String token) {

    public static final Csrf NONE = new Csrf("_csrf", "X-CSRF-TOKEN", "");
}
