package vn.motcua.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.motcua.dossier.EvaluationFacts;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.measure.indicator.Reading;

/**
 * Points by index of one agency or officer. An index that nothing counts, or that has no dossier,
 * is left out, and the bands do not move for it. Pure.
 *
 * @param points by number of the index, those that are known
 * @param dossiers how many were evaluated
 */
@LegalBasis("tt-01-2018#15")
public record Evaluation(
        EvaluationBook.Scope scope, Map<Integer, BigDecimal> points, long dossiers) {

    private static final int FULL = 2;

    public Evaluation {
        points = Map.copyOf(points);
    }

    /** Points of indices 1 and 2 for one dossier. */
    static int time(EvaluationFacts.Time time) {
        return switch (time) {
            case SHORTER -> 2;
            case EQUAL -> 1;
            case LONGER -> 0;
        };
    }

    /** Points of indices 3 and 4 for one dossier: never, once, more than once. */
    static int times(int times) {
        return Math.max(0, FULL - times);
    }

    /**
     * The sum of points over all dossiers by their number, with one digit.
     *
     * @param sums points, by how many dossiers have them
     */
    static Optional<BigDecimal> mean(Map<Integer, Long> sums) {
        long dossiers = sums.values().stream().mapToLong(Long::longValue).sum();
        if (dossiers == 0) {
            return Optional.empty();
        }
        long points =
                sums.entrySet().stream().mapToLong(one -> one.getKey() * one.getValue()).sum();
        return Optional.of(
                BigDecimal.valueOf(points)
                        .divide(BigDecimal.valueOf(dossiers), 1, RoundingMode.HALF_UP));
    }

    /**
     * Index 6: on the walls, whole, right and in time; and electronically.
     *
     * @param walls sheets that are to hang, hang in time, say what is in force
     * @param electronic procedures whose record is whole
     */
    @LegalBasis("tt-01-2018#14")
    static Optional<Integer> disclosure(List<Reading> walls, Reading electronic) {
        Reading coverage = walls.getFirst();
        if (coverage.below() == 0 && electronic.below() == 0) {
            return Optional.empty();
        }
        boolean posted =
                coverage.below() > 0 && walls.stream().allMatch(one -> one.above() == one.below());
        boolean shown = electronic.below() > 0 && electronic.above() == electronic.below();
        return Optional.of((posted ? 1 : 0) + (shown ? 1 : 0));
    }

    /**
     * Index 9.
     *
     * @param eligible procedures fit for it that are provided online
     * @param online dossiers received that came online
     * @param late of those that came online, how many were or are late
     */
    @LegalBasis("tt-01-2018#14")
    static Optional<Integer> online(
            Reading eligible, Reading online, long late, EvaluationBook.Limits limits) {
        if (online.below() == 0) {
            return Optional.empty();
        }
        if (late > 0 || eligible.above() == 0) {
            return Optional.of(0);
        }
        if (reaches(eligible, limits.eligible()) && reaches(online, limits.online())) {
            return Optional.of(FULL);
        }
        return Optional.of(reaches(online, limits.onlineSome()) ? 1 : 0);
    }

    private static boolean reaches(Reading share, int percent) {
        return share.above() * 100 >= percent * share.below();
    }

    public BigDecimal total() {
        return points.values().stream().reduce(BigDecimal.ZERO.setScale(1), BigDecimal::add);
    }

    public Optional<BigDecimal> of(int index) {
        return Optional.ofNullable(points.get(index));
    }

    /** Numbers of indices that were left out. */
    public List<Integer> missing(EvaluationBook book) {
        return book.of(scope).stream()
                .map(EvaluationBook.Index::no)
                .filter(no -> !points.containsKey(no))
                .toList();
    }

    /** None where nothing is known. */
    public Optional<EvaluationBook.Band> band(EvaluationBook book) {
        return points.isEmpty() ? Optional.empty() : book.band(scope, total());
    }

    /** Puts points of indices together. */
    static final class Maker {
        private final EvaluationBook.Scope scope;
        private final Map<Integer, Map<Integer, Long>> sums = new TreeMap<>();
        private final Map<Integer, BigDecimal> whole = new TreeMap<>();
        private long dossiers;

        Maker(EvaluationBook.Scope scope) {
            this.scope = scope;
        }

        /** So many dossiers gave an index so many points. */
        void add(int index, int points, long many) {
            sums.computeIfAbsent(index, _ -> new TreeMap<>()).merge(points, many, Long::sum);
        }

        void dossiers(long many) {
            dossiers += many;
        }

        void set(int index, Optional<Integer> points) {
            points.ifPresent(one -> whole.put(index, BigDecimal.valueOf(one).setScale(1)));
        }

        Evaluation made() {
            Map<Integer, BigDecimal> points = new TreeMap<>(whole);
            sums.forEach((index, of) -> mean(of).ifPresent(one -> points.put(index, one)));
            return new Evaluation(scope, points, dossiers);
        }
    }
}
