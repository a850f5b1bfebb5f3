package vn.motcua.kernel.sql;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A where clause of only the predicates that are asked for, so that the planner sees them plainly.
 */
public final class Where {

    private final List<String> predicates = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    /** Adds {@code predicate}, which names {@code :name}, when there is a value for it. */
    public Where when(@Nullable Object value, String name, String predicate) {
        if (value != null) {
            predicates.add(predicate);
            parameters.put(name, value);
        }
        return this;
    }

    public Where always(String predicate) {
        predicates.add(predicate);
        return this;
    }

    /** The clause with its leading {@code where}, or nothing. */
    public String clause() {
        return predicates.isEmpty() ? "" : "where " + String.join("\n  and ", predicates);
    }

    public Map<String, Object> parameters() {
        return Map.copyOf(parameters);
    }
}
