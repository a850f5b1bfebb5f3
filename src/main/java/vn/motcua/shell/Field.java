package vn.motcua.shell;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One field of a form, whatever its kind: label, hint and the rules that the browser may know too.
 * The value and the error come from the {@link FormView}.
 */
public record Field(
        Kind kind,
        String name,
        String label,
        String hint,
        boolean required,
        boolean autofocus,
        @Nullable String autocomplete,
        @Nullable String placeholder,
        @Nullable Integer maxLength,
        String size,
        List<Option> options) {

    public enum Kind {
        TEXT,
        DIGITS,
        NUMBER,
        DATE,
        EMAIL,
        PHONE,
        PASSWORD,
        CODE,
        SEARCH,
        TEXTAREA,
        SELECT,
        RADIO,
        CHECKBOX,
        CHECKBOXES,
        FILE,
        FILES
    }

    public Field {
        options = List.copyOf(options);
    }

    public static Field of(Kind kind, String name, String label) {
        return new Field(kind, name, label, "", false, false, null, null, null, "wide", List.of());
    }

    public static Field text(String name, String label) {
        return of(Kind.TEXT, name, label);
    }

    /** Day as dd/MM/yyyy, typed: quicker at a counter than a picker, and one format for all. */
    public static Field date(String name, String label) {
        return of(Kind.DATE, name, label).size("short");
    }

    public static Field textarea(String name, String label) {
        return of(Kind.TEXTAREA, name, label);
    }

    public static Field select(String name, String label, List<Option> options) {
        return of(Kind.SELECT, name, label).options(options);
    }

    public static Field radio(String name, String label, List<Option> options) {
        return of(Kind.RADIO, name, label).options(options);
    }

    /** A single yes; its value is {@code on}. */
    public static Field checkbox(String name, String label) {
        return of(Kind.CHECKBOX, name, label);
    }

    public static Field checkboxes(String name, String label, List<Option> options) {
        return of(Kind.CHECKBOXES, name, label).options(options);
    }

    public Field hint(String text) {
        return new Field(
                kind,
                name,
                label,
                text,
                required,
                autofocus,
                autocomplete,
                placeholder,
                maxLength,
                size,
                options);
    }

    public Field mandatory() {
        return new Field(
                kind,
                name,
                label,
                hint,
                true,
                autofocus,
                autocomplete,
                placeholder,
                maxLength,
                size,
                options);
    }

    /** Takes the focus when the page opens; at most one a page. */
    public Field focused() {
        return new Field(
                kind,
                name,
                label,
                hint,
                required,
                true,
                autocomplete,
                placeholder,
                maxLength,
                size,
                options);
    }

    public Field autocomplete(String token) {
        return new Field(
                kind,
                name,
                label,
                hint,
                required,
                autofocus,
                token,
                placeholder,
                maxLength,
                size,
                options);
    }

    public Field placeholder(String text) {
        return new Field(
                kind,
                name,
                label,
                hint,
                required,
                autofocus,
                autocomplete,
                text,
                maxLength,
                size,
                options);
    }

    public Field maxLength(int characters) {
        return new Field(
                kind,
                name,
                label,
                hint,
                required,
                autofocus,
                autocomplete,
                placeholder,
                characters,
                size,
                options);
    }

    /** One of {@code tiny}, {@code short}, {@code medium}, {@code wide}. */
    public Field size(String width) {
        return new Field(
                kind,
                name,
                label,
                hint,
                required,
                autofocus,
                autocomplete,
                placeholder,
                maxLength,
                width,
                options);
    }

    public Field options(List<Option> choices) {
        return new Field(
                kind,
                name,
                label,
                hint,
                required,
                autofocus,
                autocomplete,
                placeholder,
                maxLength,
                size,
                choices);
    }

    /** What the browser calls this kind of input. */
    public String inputType() {
        return switch (kind) {
            case EMAIL -> "email";
            case PHONE -> "tel";
            case PASSWORD -> "password";
            case SEARCH -> "search";
            case FILE, FILES -> "file";
            case TEXT, DIGITS, NUMBER, DATE, CODE, TEXTAREA, SELECT, RADIO, CHECKBOX, CHECKBOXES ->
                    "text";
        };
    }

    /** Which keys a telephone offers, or null for its usual ones. */
    public @Nullable String inputMode() {
        return switch (kind) {
            case DIGITS, NUMBER, DATE, CODE -> "numeric";
            case PHONE -> "tel";
            case EMAIL -> "email";
            case SEARCH -> "search";
            case TEXT, PASSWORD, TEXTAREA, SELECT, RADIO, CHECKBOX, CHECKBOXES, FILE, FILES -> null;
        };
    }
}
