package vn.motcua.shell;

/** Texts in one viewer's language. */
@FunctionalInterface
public interface Wording {
    String text(String key, Object... args);
}
