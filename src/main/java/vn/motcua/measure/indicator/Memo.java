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
    private final boolean forAll;

    /** For one indicator, or a few. */
    public Memo() {
        this(false);
    }

    private Memo(boolean forAll) {
        this.forAll = forAll;
    }

    /**
     * For an asking that measures all indicators, so that sources do well to read for each other.
     */
    public static Memo forAll() {
        return new Memo(true);
    }

    public boolean isForAll() {
        return forAll;
    }

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
