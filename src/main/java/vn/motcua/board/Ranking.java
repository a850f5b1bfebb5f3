package vn.motcua.board;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.motcua.organization.UnitKind;

/**
 * Agencies of one kind by how much of what they resolved was on time. Only like is held against
 * like, and who resolved too little to say anything stands apart without a place. Pure.
 *
 * @param places the best first; those with the same share have the same place
 * @param tooFew by name of the caller's order
 */
public record Ranking(UnitKind kind, List<Place> places, List<Entry> tooFew) {

    /** One agency. */
    public record Entry(UUID agency, UnitKind kind, Tally tally) {}

    /**
     * Where an agency stands.
     *
     * @param place from 1; after two firsts comes a third
     */
    public record Place(int place, Entry entry) {}

    public Ranking {
        places = List.copyOf(places);
        tooFew = List.copyOf(tooFew);
    }

    /** The order of shares, compared without rounding. */
    private static final Comparator<Entry> BEST_FIRST =
            (a, b) -> Long.compare(late(a) * resolved(b), late(b) * resolved(a));

    private static long late(Entry entry) {
        return entry.tally().count(Figure.LATE);
    }

    private static long resolved(Entry entry) {
        return entry.tally().count(Figure.RESOLVED);
    }

    /**
     * One ranking for each kind that has agencies with something resolved.
     *
     * @param least fewer resolved dossiers give no place
     */
    public static List<Ranking> of(List<Entry> entries, long least) {
        Map<UnitKind, List<Entry>> kinds = new EnumMap<>(UnitKind.class);
        entries.stream()
                .filter(one -> resolved(one) > 0)
                .forEach(one ->
                        kinds.computeIfAbsent(one.kind(), kind -> new ArrayList<>()).add(one));
        return kinds.entrySet().stream()
                .map(one -> of(one.getKey(), one.getValue(), least))
                .toList();
    }

    private static Ranking of(UnitKind kind, List<Entry> entries, long least) {
        List<Entry> enough =
                entries.stream().filter(one -> resolved(one) >= least).sorted(BEST_FIRST).toList();
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < enough.size(); i++) {
            boolean same = i > 0 && BEST_FIRST.compare(enough.get(i - 1), enough.get(i)) == 0;
            places.add(new Place(same ? places.getLast().place() : i + 1, enough.get(i)));
        }
        return new Ranking(
                kind, places, entries.stream().filter(one -> resolved(one) < least).toList());
    }
}
