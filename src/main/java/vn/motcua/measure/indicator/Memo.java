package vn.motcua.measure.indicator;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What several indicators of one asking read alike, read once. Lives for that asking, in one
 * thread.
 */
public final class Memo {

    private final Map<Class<?>, Object> read = new HashMap<>();

    /**
     * @param kind what is read; one value of each kind
     */
    public <T> T once(Class<T> kind, Supplier<T> how) {
        Object known = read.get(kind);
        if (known == null) {
            known = how.get();
            read.put(kind, known);
        }
        return kind.cast(known);
    }

    /** Two askings are the same whatever was read for them. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Memo;
    }

    @Override
    public int hashCode() {
        return 0;
    }
}
