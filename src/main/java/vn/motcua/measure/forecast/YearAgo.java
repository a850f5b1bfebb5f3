package vn.motcua.measure.forecast;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The year before, cut where this year stands: the same days up to now, and those that followed.
 *
 * @param below under the line in each, {@code share} above it; what was cut through a month is
 *     shared out by days
 */
record YearAgo(double belowSoFar, double shareSoFar, double belowAfter, double shareAfter) {

    /** Empty where the year before shows nothing on either side. */
    static Optional<YearAgo> of(List<Tally> now, List<Tally> lastYear, LocalDate end) {
        Part before =
                Part.of(
                        lastYear,
                        now.getFirst().from().minusYears(1),
                        now.getLast().to().minusYears(1));
        Part after =
                Part.of(lastYear, now.getLast().to().minusYears(1).plusDays(1), end.minusYears(1));
        return before.below < 1 || after.below < 1
                ? Optional.empty()
                : Optional.of(
                        new YearAgo(
                                before.below,
                                before.above / before.below,
                                after.below,
                                after.above / after.below));
    }

    /** As it went then, more or fewer by as many as this year has more or fewer, and as far off. */
    Outlook outlook(List<Tally> now, long left) {
        double share = shareAfter + Forecasting.share(now) - shareSoFar;
        double below = belowAfter * Forecasting.below(now) / belowSoFar;
        return Forecasting.expected(share, below, now, now, left);
    }

    private record Part(double above, double below) {

        static Part of(List<Tally> months, LocalDate from, LocalDate to) {
            double above = 0;
            double below = 0;
            for (Tally month : months) {
                long first = Math.max(month.from().toEpochDay(), from.toEpochDay());
                long last = Math.min(month.to().toEpochDay(), to.toEpochDay());
                double held = Math.max(0, last - first + 1) / (double) month.days();
                above += month.above() * held;
                below += month.below() * held;
            }
            return new Part(above, below);
        }
    }
}
