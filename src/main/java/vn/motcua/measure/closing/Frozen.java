package vn.motcua.measure.closing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One figure of a closed period.
 *
 * @param code what is counted: a kind of event or of stand of dossiers, or an indicator
 * @param part under what it stands: a field of procedures, or a reading of an indicator
 * @param above what was counted
 * @param below what it is a share of; 1 where it is a number
 */
public record Frozen(Sort sort, String code, String part, long above, long below) {

    /** Where figures come from, in the order in which they are shown. */
    public enum Sort {
        /** What stood before the period began. */
        BEFORE,
        /** What happened in it. */
        DURING,
        /** What stood at its end. */
        AFTER,
        INDICATOR
    }

    /** In which order figures are kept, so that the same figures are the same text. */
    public static final Comparator<Frozen> ORDER =
            Comparator.comparing(Frozen::sort)
                    .thenComparing(Frozen::code)
                    .thenComparing(Frozen::part);

    private record Key(Sort sort, String code, String part) {}

    private Key key() {
        return new Key(sort, code, part);
    }

    /**
     * A figure that is another than it was.
     *
     * @param before nothing counts as no figure
     */
    public record Moved(Frozen before, Frozen after) {}

    /** What one stand of figures says other than another, in their order. Pure. */
    public static List<Moved> between(List<Frozen> before, List<Frozen> after) {
        Map<Frozen, Moved> moved = new TreeMap<>(ORDER);
        before.forEach(one -> moved.put(one, new Moved(one, one.none())));
        after.forEach(one ->
                moved.merge(
                        one,
                        new Moved(one.none(), one),
                        (was, is) -> new Moved(was.before(), one)));
        return moved.values().stream().filter(one -> !one.before().equals(one.after())).toList();
    }

    /**
     * The same of nothing: a figure that is not there is none, and nothing that it is a share of.
     */
    private Frozen none() {
        return new Frozen(sort, code, part, 0, sort == Sort.INDICATOR ? 0 : 1);
    }

    /** Figures with the same key together, in order; what is nothing of nothing is left out. */
    static List<Frozen> summed(List<Frozen> all) {
        Map<Key, Frozen> sums = new HashMap<>();
        all.forEach(one -> sums.merge(one.key(), one, Frozen::plus));
        List<Frozen> sorted = new ArrayList<>(sums.values());
        sorted.removeIf(one -> one.equals(one.none()));
        sorted.sort(ORDER);
        return List.copyOf(sorted);
    }

    private Frozen plus(Frozen other) {
        return new Frozen(
                sort,
                code,
                part,
                above + other.above,
                sort == Sort.INDICATOR ? below + other.below : 1);
    }
}
