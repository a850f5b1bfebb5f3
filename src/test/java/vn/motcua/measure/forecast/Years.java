package vn.motcua.measure.forecast;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.motcua.testing.Seeded;

/**
 * Two years of an office, month by month: how much comes, and how much of it is well. Each office
 * is small or large, has a season or none, drifts or not, and its months differ beyond chance.
 */
final class Years {

    private static final int FIRST = 2021;

    final List<Tally> months = new ArrayList<>();

    Years(Seeded random) {
        double volume = Math.exp(random.between(300, 650) / 100.0);
        double level = random.between(-150, 350) / 100.0;
        double season = random.chance(0.5) ? random.between(0, 80) / 100.0 : 0;
        double drift = random.chance(0.5) ? random.between(-8, 8) / 100.0 : 0;
        double noise = random.between(5, 35) / 100.0;
        for (int month = 0; month < 24; month++) {
            YearMonth at = YearMonth.of(FIRST, 1).plusMonths(month);
            double odds =
                    level
                            + season * Math.sin(2 * Math.PI * month / 12)
                            + drift * month
                            + noise * normal(random);
            double share = 1 / (1 + Math.exp(-odds));
            int below = (int) Math.round(volume * Math.exp(0.2 * normal(random)));
            int above = 0;
            for (int i = 0; i < below; i++) {
                above += random.chance(share) ? 1 : 0;
            }
            months.add(new Tally(at.atDay(1), at.atEndOfMonth(), above, below));
        }
    }

    /** By the central limit. */
    private static double normal(Seeded random) {
        double sum = -6;
        for (int i = 0; i < 12; i++) {
            sum += random.between(0, 1_000_000) / 1_000_000.0;
        }
        return sum;
    }

    /** What is known when so many months of the second year are over. */
    History after(int months) {
        SortedMap<LocalDate, List<Tally>> then = new TreeMap<>();
        for (int before = 1; before < months; before++) {
            then.put(second(before).getLast().to(), second(before));
        }
        return new History(second(months), this.months.subList(0, 12), then);
    }

    /** The same of an office that began with the second year. */
    History withoutYearAgo(int months) {
        History with = after(months);
        return new History(with.now(), List.of(), with.then());
    }

    private List<Tally> second(int count) {
        return months.subList(12, 12 + count);
    }

    LocalDate end() {
        return months.getLast().to();
    }

    /** What the second year came to, in per cent. */
    double came() {
        return 100.0 * Forecasting.above(second(12)) / Forecasting.below(second(12));
    }

    /** What the law's rule of thumb would say: as it stands, so it ends. */
    double stands(int count) {
        return 100.0 * Forecasting.above(second(count)) / Forecasting.below(second(count));
    }
}
