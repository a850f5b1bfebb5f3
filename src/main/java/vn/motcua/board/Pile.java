package vn.motcua.board;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * How many dossiers press, by why; each is counted once, with however many people it lies. Pure.
 *
 * @param wanted the rows that are counted
 */
public record Pile(Wanted wanted, Map<Press, Integer> counts) {

    private static final Comparator<Pile> WORST_FIRST =
            Comparator.comparing((Pile pile) -> pile.count(Press.LATE))
                    .thenComparing(pile -> pile.count(Press.TODAY))
                    .thenComparing(pile -> pile.count(Press.NEXT))
                    .thenComparing(pile -> pile.count(Press.SUSPENDED))
                    .reversed();

    public Pile {
        counts = Map.copyOf(counts);
    }

    public int count(Press press) {
        return counts.getOrDefault(press, 0);
    }

    /** All of it but what is suspended. */
    public int running() {
        return count(Press.LATE) + count(Press.TODAY) + count(Press.NEXT);
    }

    /** The whole of what is wanted. */
    public static Pile of(List<Pressing> all, Wanted wanted) {
        Map<Press, Set<UUID>> dossiers = new EnumMap<>(Press.class);
        for (Pressing one : all) {
            if (wanted.holds(one)) {
                dossiers.computeIfAbsent(one.press(), p -> new HashSet<>()).add(one.dossier());
            }
        }
        Map<Press, Integer> counts = new EnumMap<>(Press.class);
        dossiers.forEach((press, ids) -> counts.put(press, ids.size()));
        return new Pile(wanted, counts);
    }

    /** One pile for each place or person, those with most that is late first. */
    public static List<Pile> by(List<Pressing> all, Function<Pressing, Wanted> place) {
        Map<Wanted, List<Pressing>> groups = new LinkedHashMap<>();
        all.forEach(
                one -> groups.computeIfAbsent(place.apply(one), w -> new ArrayList<>()).add(one));
        return groups.entrySet().stream()
                .map(one -> of(one.getValue(), one.getKey()))
                .sorted(WORST_FIRST)
                .toList();
    }
}
