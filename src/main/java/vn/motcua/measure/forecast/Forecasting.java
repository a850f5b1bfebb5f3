package vn.motcua.measure.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Forecasts a share at the end of its period. Each method says how the days that are left will go;
 * the one that was nearest before is taken. Whatever is over of the interval comes from how much
 * months differ from each other beyond chance. Pure.
 */
public final class Forecasting {

    /** How many months count as late ones. */
    private static final int LATELY = 3;

    /**
     * Months of one office differ about so much more than chance alone would have them; what so
     * many months say counts like this, so that three months that happen to agree promise nothing.
     */
    private static final double USUAL_SPREAD = 4;

    private static final double USUAL_WEIGHT = 3;

    /**
     * Months do not differ at random alone: a season or a drift lasts. That much of what they
     * differ by stays the same over the months that are left, found on generated years.
     */
    private static final double LASTING = 0.6;

    private static final double DAYS_OF_MONTH = 365.25 / 12;

    private Forecasting() {}

    /**
     * What the share will come to; empty where too little is known.
     *
     * @param end the last day of the period; a period that is over is not forecast
     */
    public static Optional<Forecast> of(History history, LocalDate end, ForecastRules rules) {
        List<Tally> now = begun(history.now());
        if (!isEnough(now, rules) || !now.getLast().to().isBefore(end)) {
            return Optional.empty();
        }
        Map<Method, List<PastForecast>> past = past(history, now);
        Method method =
                past.entrySet().stream()
                        .filter(one -> outlook(one.getKey(), now, history.lastYear(), end) != null)
                        .min(Comparator.comparingDouble(one -> error(one.getValue())))
                        .map(Map.Entry::getKey)
                        .orElse(Method.SO_FAR);
        Outlook outlook = outlook(method, now, history.lastYear(), end);
        if (outlook == null) {
            return Optional.empty();
        }
        long above = above(now);
        long below = below(now);
        double tail = (100 - rules.level()) / 200.0;
        return Optional.of(
                new Forecast(
                        end,
                        outlook.end(above, below),
                        outlook.quantile(tail, above, below),
                        outlook.quantile(1 - tail, above, below),
                        rules.level(),
                        method,
                        past.getOrDefault(method, List.of())));
    }

    /** From the first month that anything was counted in: before it the program knew nothing. */
    private static List<Tally> begun(List<Tally> months) {
        return months.stream().dropWhile(one -> one.below() == 0).toList();
    }

    private static boolean isEnough(List<Tally> months, ForecastRules rules) {
        return months.stream().filter(one -> one.below() > 0).count() >= rules.months()
                && below(months) >= rules.counted();
    }

    /** What each method would have said, at the end of each earlier month, of today. */
    private static Map<Method, List<PastForecast>> past(History history, List<Tally> now) {
        Map<Method, List<PastForecast>> past = new EnumMap<>(Method.class);
        double came = 100.0 * above(now) / below(now);
        LocalDate today = now.getLast().to();
        history.then()
                .forEach((day, months) -> {
                    List<Tally> then = begun(months);
                    if (then.isEmpty() || !day.isBefore(today)) {
                        return;
                    }
                    for (Method method : Method.values()) {
                        Outlook outlook = outlook(method, then, history.lastYear(), today);
                        if (outlook != null) {
                            past.computeIfAbsent(method, m -> new ArrayList<>())
                                    .add(
                                            new PastForecast(
                                                    day,
                                                    outlook.end(above(then), below(then)),
                                                    came));
                        }
                    }
                });
        return past;
    }

    private static double error(List<PastForecast> past) {
        return past.stream().mapToDouble(PastForecast::error).average().orElse(0);
    }

    /** Null where a method knows nothing to go by. */
    private static @Nullable Outlook outlook(
            Method method, List<Tally> now, List<Tally> lastYear, LocalDate end) {
        long left = end.toEpochDay() - now.getLast().to().toEpochDay();
        List<Tally> late = now.subList(Math.max(0, now.size() - LATELY), now.size());
        return switch (method) {
            case SO_FAR -> alike(now, now, left);
            case LATELY -> alike(late, now, left);
            case LAST_YEAR ->
                    YearAgo.of(now, lastYear, end).map(one -> one.outlook(now, left)).orElse(null);
        };
    }

    private static Outlook alike(List<Tally> base, List<Tally> now, long left) {
        long days = base.stream().mapToLong(Tally::days).sum();
        double below = (double) below(base) * left / Math.max(1, days);
        return expected(share(base), below, base, now, left);
    }

    /**
     * With the uncertainty of the share of the months it was read from, of what is to come, and of
     * how long what sets months apart lasts.
     */
    static Outlook expected(
            double share, double below, List<Tally> base, List<Tally> now, long left) {
        double held = Math.clamp(share, 0.001, 0.999);
        double spread = spread(now);
        double chance = held * (1 - held);
        double months = Math.max(1, left / DAYS_OF_MONTH);
        double apart = chance * (spread - 1) * now.size() / (below(now) + 1);
        double variance =
                chance * spread * (1.0 / (below(base) + 1) + 1 / Math.max(1, below))
                        + LASTING * apart * (1 - 1 / months);
        return new Outlook(below, held, variance);
    }

    /** Half a case on either side, so that no month promises none or all for ever. */
    static double share(List<Tally> months) {
        return (above(months) + 0.5) / (below(months) + 1);
    }

    /** How much more months differ than chance has them differ: Pearson's, held to the usual. */
    private static double spread(List<Tally> months) {
        double share = share(months);
        double sum = 0;
        int seen = 0;
        for (Tally one : months) {
            if (one.below() > 0) {
                double off = one.above() - share * one.below();
                sum += off * off / (one.below() * share * (1 - share));
                seen++;
            }
        }
        double held = (USUAL_WEIGHT * USUAL_SPREAD + sum) / (USUAL_WEIGHT + seen - 1);
        return Math.max(1, held);
    }

    static long above(List<Tally> months) {
        return months.stream().mapToLong(Tally::above).sum();
    }

    static long below(List<Tally> months) {
        return months.stream().mapToLong(Tally::below).sum();
    }
}
