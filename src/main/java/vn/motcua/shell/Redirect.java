package vn.motcua.shell;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sends the browser on after an act (303 See Other), optionally with one sentence that the next
 * page says once. The sentence travels in a short-lived cookie, so it costs no session; its
 * arguments are plain text and hold no personal data.
 */
public record Redirect(String path, @Nullable String messageKey, List<String> arguments)
        implements Answer {

    public Redirect {
        if (!LocalPath.isLocal(path)) {
            throw new IllegalArgumentException("Redirects stay inside the program: " + path);
        }
        arguments = List.copyOf(arguments);
    }

    public static Redirect to(String path) {
        return new Redirect(path, null, List.of());
    }

    public Redirect saying(String key, Object... args) {
        return new Redirect(path, key, java.util.Arrays.stream(args).map(String::valueOf).toList());
    }
}
