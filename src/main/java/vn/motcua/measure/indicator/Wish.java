package vn.motcua.measure.indicator;

import java.time.LocalDate;
import java.util.List;
import vn.motcua.measure.AsKnown;

/**
 * What pages asked of a source, and will ask again of a later moment of knowledge.
 *
 * @param <W> its own kind
 * @param <T> what the source answers
 */
sealed interface Wish<W, T> {

    /** Of the indicator. */
    String code();

    /** Of whom and when it is asked. */
    Asked asked();

    /**
     * What a source answers.
     *
     * @param memo of the same asking
     */
    T askedOf(IndicatorSource source, Memo memo);

    /** The same where the answer is no other by the later knowledge. */
    W moved(Move move);

    /**
     * From one moment of knowledge to a later one, which may lie on a later day: what went up to
     * that day goes on, what was known when it began is asked of the later day's beginning, and
     * what was asked of all agencies is asked of all that there are.
     */
    record Move(Preparation from, Preparation to) {

        private AsKnown known(AsKnown known) {
            return known.equals(from.known())
                    ? to.known()
                    : known.equals(from.atDawn()) ? to.atDawn() : known;
        }

        private LocalDate last(LocalDate last) {
            return last.equals(from.day()) ? to.day() : last;
        }

        Asked asked(Asked one) {
            return new Asked(
                    one.agencies().equals(from.agencies()) ? to.agencies() : one.agencies(),
                    one.from(),
                    last(one.to()),
                    known(one.known()));
        }

        Window window(Window one) {
            return new Window(one.from(), last(one.to()), known(one.known()));
        }
    }

    /** What is counted in a period. */
    record Read(String code, Asked asked) implements Wish<Read, List<Reading>> {
        @Override
        public List<Reading> askedOf(IndicatorSource source, Memo memo) {
            return source.read(asked.with(memo));
        }

        @Override
        public Read moved(Move move) {
            return new Read(code, move.asked(asked));
        }
    }

    /** The same for each agency by itself. */
    record Each(String code, Asked asked) implements Wish<Each, List<Reading>> {
        @Override
        public List<Reading> askedOf(IndicatorSource source, Memo memo) {
            Asked once = asked.with(memo);
            return source.each(once, source.read(once));
        }

        @Override
        public Each moved(Move move) {
            return new Each(code, move.asked(asked));
        }
    }

    /** What one reading of the text counts in a period that stands among others. */
    record OfTrend(String code, String variant, Asked asked)
            implements Wish<OfTrend, List<Reading>> {
        @Override
        public List<Reading> askedOf(IndicatorSource source, Memo memo) {
            return source.over(List.of(asked.with(memo)), variant).getFirst();
        }

        @Override
        public OfTrend moved(Move move) {
            return new OfTrend(code, variant, move.asked(asked));
        }
    }

    /** What windows of days add up to; of the asking only its agencies count. */
    record Sums(String code, Asked asked, String variant, List<Window> windows)
            implements Wish<Sums, List<Window.Sum>> {

        public Sums {
            windows = List.copyOf(windows);
        }

        /** Of the days and the knowledge of its windows, whatever else was asked. */
        static Sums of(String code, Asked asked, String variant, List<Window> windows) {
            Window last = windows.getLast();
            return new Sums(
                    code,
                    new Asked(asked.agencies(), last.from(), last.to(), last.known()),
                    variant,
                    windows);
        }

        @Override
        public List<Window.Sum> askedOf(IndicatorSource source, Memo memo) {
            return ((MonthlySource) source).sums(asked.with(memo), variant, windows);
        }

        @Override
        public Sums moved(Move move) {
            return new Sums(
                    code, move.asked(asked), variant, windows.stream().map(move::window).toList());
        }
    }
}
