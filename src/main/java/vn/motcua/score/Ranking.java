package vn.motcua.score;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The order of agencies of one tier. Only those are ranked that have points in the very items that
 * most of the tier have points in; equal points share a rank, and the next one is left out. Pure.
 */
public final class Ranking {

    /**
     * A place among others.
     *
     * @param of how many are ranked
     * @param shared whether others have it too
     */
    public record Place(int rank, int of, boolean shared) {}

    private final Map<UUID, Place> places;
    private final Set<String> items;

    private Ranking(Map<UUID, Place> places, Set<String> items) {
        this.places = Map.copyOf(places);
        this.items = Set.copyOf(items);
    }

    /**
     * @param tier scores of agencies of the same tier
     */
    public static Ranking of(List<AgencyScore> tier) {
        Set<String> items = common(tier);
        List<AgencyScore> ranked =
                items.isEmpty()
                        ? List.of()
                        : tier.stream().filter(one -> one.comparable().equals(items)).toList();
        Map<UUID, Place> places = new HashMap<>();
        for (AgencyScore one : ranked) {
            BigDecimal points = one.points();
            long better = ranked.stream().filter(o -> o.points().compareTo(points) > 0).count();
            long equal = ranked.stream().filter(o -> o.points().compareTo(points) == 0).count();
            places.put(
                    Objects.requireNonNull(one.agency()),
                    new Place((int) better + 1, ranked.size(), equal > 1));
        }
        return new Ranking(places, items);
    }

    /** Of sets that equally many have, the larger one, then the first by its words. */
    private static Set<String> common(List<AgencyScore> tier) {
        return tier.stream()
                .map(AgencyScore::comparable)
                .filter(set -> !set.isEmpty())
                .collect(Collectors.groupingBy(set -> set, Collectors.counting()))
                .entrySet()
                .stream()
                .max(
                        Comparator.<Map.Entry<Set<String>, Long>>comparingLong(Map.Entry::getValue)
                                .thenComparing(one -> one.getKey().size())
                                .thenComparing(
                                        one -> one.getKey().stream().sorted().toList().toString()))
                .map(Map.Entry::getKey)
                .orElse(Set.of());
    }

    /** None where the agency has points in other items than those compared, or in none. */
    public Optional<Place> place(UUID agency) {
        return Optional.ofNullable(places.get(agency));
    }

    /** The items that are compared. */
    public Set<String> items() {
        return items;
    }
}
