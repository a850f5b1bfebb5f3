package vn.motcua.shell;

import org.jspecify.annotations.Nullable;

/** One of several views of the same thing; a link, so that it can be bookmarked. */
public record Tab(String text, String path, boolean current, @Nullable Integer count) {

    public static Tab of(String text, String path, boolean current) {
        return new Tab(text, path, current, null);
    }
}
