package vn.motcua.shell;

import org.springframework.http.HttpStatus;

/**
 * A page: the name of its template below {@code src/main/jte} and the record that the template
 * takes as {@code page}; the template also takes the {@link Frame} as {@code frame}.
 */
public record Page(String template, Object model, HttpStatus status) implements Answer {

    public static Page of(String template, Object model) {
        return new Page(template, model, HttpStatus.OK);
    }

    /** The same page with another status, such as 422 for a form shown again with its errors. */
    public Page with(HttpStatus other) {
        return new Page(template, model, other);
    }
}
