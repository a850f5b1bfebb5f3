package vn.motcua.shell;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is asked of a list, as it stands in an address. */
public final class ListQuery {

    /** Where in the list one is; not what the list is. */
    private static final Set<String> PLACES = Set.of("page", "cursor", "after");

    private ListQuery() {}

    /** The same without where in the list one is, and without what is asked blank. */
    public static String of(@Nullable String query) {
        return query == null
                ? ""
                : Arrays.stream(query.split("&", -1))
                        .filter(pair -> pair.contains("=") && !pair.endsWith("="))
                        .filter(pair -> !PLACES.contains(pair.substring(0, pair.indexOf('='))))
                        .collect(Collectors.joining("&"));
    }
}
