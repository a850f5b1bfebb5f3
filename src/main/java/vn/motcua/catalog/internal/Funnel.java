package vn.motcua.catalog.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import vn.motcua.kernel.LegalBasis;

/**
 * How many procedures of a frozen inventory have come how far: each stage counts those that came
 * further too. Pure.
 */
@LegalBasis("qd-1085-2022#1")
public record Funnel(Map<Stage, Integer> counts) {

    /** One line of an inventory with how far it has come. */
    public record Item(InventoryLine line, Stage reached) {}

    /** The same for one field or one unit. */
    public record Group<K>(K of, Funnel funnel) {}

    public Funnel {
        counts = Map.copyOf(counts);
    }

    static Funnel of(Collection<Item> items) {
        Map<Stage, Integer> counts = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            counts.put(
                    stage,
                    (int)
                            items.stream()
                                    .filter(item -> item.reached().compareTo(stage) >= 0)
                                    .count());
        }
        return new Funnel(counts);
    }

    static <K extends Comparable<K>> List<Group<K>> by(
            Collection<Item> items, Function<InventoryLine, K> key) {
        Map<K, List<Item>> parts = new TreeMap<>();
        items.forEach(item ->
                parts.computeIfAbsent(key.apply(item.line()), k -> new ArrayList<>()).add(item));
        return parts.entrySet().stream()
                .map(part -> new Group<>(part.getKey(), of(part.getValue())))
                .toList();
    }

    public int count(Stage stage) {
        return counts.getOrDefault(stage, 0);
    }

    public int listed() {
        return count(Stage.LISTED);
    }

    /** Those that satisfy everything. */
    public int current() {
        return count(Stage.CURRENT);
    }

    /** Whether they are at least so many hundredths of the inventory; never of an empty one. */
    public boolean isEnough(int percent) {
        return listed() > 0 && current() * 100L >= (long) percent * listed();
    }

    /** In tenths of a hundredth, cut; 0 of an empty inventory. */
    public int perMille(Stage stage) {
        return listed() == 0 ? 0 : (int) (count(stage) * 1000L / listed());
    }
}
