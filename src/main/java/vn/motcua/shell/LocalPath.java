package vn.motcua.shell;

import org.jspecify.annotations.Nullable;

/** Tells a path of this program from an address elsewhere; guards against open redirects. */
public final class LocalPath {

    private LocalPath() {}

    public static boolean isLocal(@Nullable String path) {
        return path != null
                && path.startsWith("/")
                && !path.startsWith("//")
                && path.indexOf('\\') < 0
                && path.chars().noneMatch(c -> c < 0x20 || c == 0x7f);
    }

    /** The path when it is local, else the front page. */
    public static String orHome(@Nullable String path) {
        return path != null && isLocal(path) ? path : "/";
    }
}
