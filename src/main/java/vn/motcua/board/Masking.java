package vn.motcua.board;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What of an agency's numbers everybody may see. A number from 1 to below the least is masked, for
 * so few may be persons whom somebody knows; and so is what would give it away by a subtraction: of
 * three numbers of which two make up the third, the other part too, and both parts where the whole
 * is masked. Pure.
 */
public final class Masking {

    private Masking() {}

    /**
     * What is shown of each figure; absent is masked.
     *
     * @param answers how many answered how content they are
     * @param content how many of them were content
     */
    public record Shown(Map<Figure, Long> counts, @Nullable Long answers, @Nullable Long content) {

        public Shown {
            counts = Map.copyOf(counts);
        }

        /** Absent where it is masked. */
        public @Nullable Long count(Figure figure) {
            return counts.get(figure);
        }
    }

    /**
     * @param least the smallest number of dossiers but zero that is shown
     * @param leastAnswers the same of answers
     */
    public static Shown of(Tally tally, long answers, long content, int least, int leastAnswers) {
        Map<Figure, Long> counts = new EnumMap<>(Figure.class);
        show(counts, Figure.RECEIVED, tally, least);
        parts(counts, tally, Figure.RESOLVED, Figure.LATE, least);
        if (counts.containsKey(Figure.LATE)) {
            counts.put(Figure.ON_TIME, tally.count(Figure.ON_TIME));
        }
        parts(counts, tally, Figure.OPEN, Figure.OPEN_LATE, least);
        boolean few = isFew(answers, leastAnswers);
        boolean parted =
                few || isFew(content, leastAnswers) || isFew(answers - content, leastAnswers);
        return new Shown(counts, few ? null : answers, parted ? null : content);
    }

    private static void show(Map<Figure, Long> counts, Figure figure, Tally tally, int least) {
        if (!isFew(tally.count(figure), least)) {
            counts.put(figure, tally.count(figure));
        }
    }

    /** The part is shown if the whole is, and neither it nor what is left of the whole is few. */
    private static void parts(
            Map<Figure, Long> counts, Tally tally, Figure whole, Figure part, int least) {
        show(counts, whole, tally, least);
        long rest = tally.count(whole) - tally.count(part);
        if (counts.containsKey(whole) && !isFew(tally.count(part), least) && !isFew(rest, least)) {
            counts.put(part, tally.count(part));
        }
    }

    private static boolean isFew(long n, int least) {
        return n > 0 && n < least;
    }
}
