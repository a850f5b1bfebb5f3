package vn.motcua.measure.indicator;

import java.util.List;
import java.util.Optional;

/**
 * An indicator with what was read for it.
 *
 * @param wholes one for each reading of the text, the official one first; none where it has no
 *     source
 * @param parts what the official one is made of
 * @param verdict on the official one
 * @param rows how many rows stand behind the official one
 */
public record Measured(
        Indicator indicator,
        List<Reading> wholes,
        List<Reading> parts,
        Verdict verdict,
        int version,
        long rows) {

    public Measured {
        wholes = List.copyOf(wholes);
        parts = List.copyOf(parts);
    }

    public boolean hasSource() {
        return version > 0;
    }

    /** Readings that have to be said beside the official one, because they say something else. */
    public List<Reading> beside() {
        return official().map(this::besides).orElse(List.of());
    }

    private List<Reading> besides(Reading first) {
        return wholes.stream()
                .filter(whole -> whole.above() != first.above() || whole.below() != first.below())
                .filter(whole ->
                        indicator.variants().stream()
                                .anyMatch(one -> one.beside() && one.id().equals(whole.variant())))
                .toList();
    }

    public Optional<Reading> official() {
        return wholes.stream().findFirst();
    }
}
