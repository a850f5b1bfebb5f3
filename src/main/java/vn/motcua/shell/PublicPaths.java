package vn.motcua.shell;

import java.util.List;

/**
 * Addresses that need no sign-in, offered as a bean by the module that owns them and collected by
 * whoever guards the door; in the pattern language of Spring MVC.
 */
public record PublicPaths(List<String> patterns) {

    public PublicPaths {
        patterns = List.copyOf(patterns);
    }

    public static PublicPaths of(String... patterns) {
        return new PublicPaths(List.of(patterns));
    }
}
