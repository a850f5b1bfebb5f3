package vn.motcua.dossier;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How dossiers of one field of procedures stand: how many of each category, and how many of them
 * came how. Both sum to the same dossiers, but for those that were never received: refused at the
 * door, waiting before it, or gone from there.
 *
 * @param origins only of what was let in
 */
public record Figures(
        String field, String fieldEn, Map<Category, Integer> counts, Map<Origin, Integer> origins) {

    /** How a dossier came into the period. */
    public enum Origin {
        ONLINE,
        /** At the counter or by post. */
        DIRECT,
        /** It was there before the period began. */
        CARRIED
    }

    public Figures {
        counts = Map.copyOf(counts);
        origins = Map.copyOf(origins);
    }

    public int count(Category category) {
        return counts.getOrDefault(category, 0);
    }

    public int count(Origin origin) {
        return origins.getOrDefault(origin, 0);
    }

    /** All of them in one. */
    public static Figures sum(List<Figures> parts) {
        Map<Category, Integer> counts = new EnumMap<>(Category.class);
        Map<Origin, Integer> origins = new EnumMap<>(Origin.class);
        for (Figures part : parts) {
            part.counts().forEach((c, n) -> counts.merge(c, n, Integer::sum));
            part.origins().forEach((o, n) -> origins.merge(o, n, Integer::sum));
        }
        return new Figures("", "", counts, origins);
    }
}
