package vn.motcua.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All items of one agency, or of the locality as a whole, for a period. Pure.
 *
 * @param agency absent for the locality
 */
public record AgencyScore(@Nullable UUID agency, List<ItemScore> items) {

    public AgencyScore {
        items = List.copyOf(items);
    }

    private List<ItemScore> scored() {
        return items.stream().filter(ItemScore::isScored).toList();
    }

    /** Which items give points here; agencies are comparable where these are the same. */
    public Set<String> comparable() {
        return scored().stream().map(one -> one.item().id()).collect(Collectors.toSet());
    }

    public BigDecimal points() {
        return scored().stream()
                .map(one -> Objects.requireNonNull(one.points()))
                .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }

    /** How many points the items that give any could give. */
    public int outOf() {
        return scored().stream().mapToInt(one -> Objects.requireNonNull(one.maximum())).sum();
    }

    /** Of what can be had, in per cent with two digits; none where no item gives points. */
    public Optional<BigDecimal> percent() {
        int most = outOf();
        return most == 0
                ? Optional.empty()
                : Optional.of(
                        points().multiply(BigDecimal.valueOf(100))
                                .divide(BigDecimal.valueOf(most), 2, RoundingMode.HALF_UP));
    }

    /** The points of one group's items. */
    public AgencyScore in(ScoreBook.Group group) {
        return new AgencyScore(
                agency,
                items.stream().filter(one -> one.item().group().equals(group.id())).toList());
    }

    /** What would raise the score most: most points missing first, then what needs fewest more. */
    public List<ItemScore> advice() {
        return scored().stream()
                .filter(one -> one.missing().signum() > 0)
                .sorted(
                        Comparator.comparing(ItemScore::missing)
                                .reversed()
                                .thenComparing(ItemScore::wanted)
                                .thenComparing(one -> one.item().id()))
                .toList();
    }

    /**
     * What the total is called.
     *
     * @param coverage how many of the 100 points must be measured before anything is called so
     * @param on last day of the period
     */
    public Optional<ScoreBook.Band> band(List<ScoreBook.Band> bands, int coverage, LocalDate on) {
        return outOf() < Math.max(1, coverage)
                ? Optional.empty()
                : bands.stream()
                        .filter(one -> !one.from().isAfter(on))
                        .filter(one -> points().compareTo(BigDecimal.valueOf(one.least())) >= 0)
                        .max(
                                Comparator.comparingInt(ScoreBook.Band::least)
                                        .thenComparing(ScoreBook.Band::from));
    }
}
