package vn.motcua.measure.forecast;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What a share will come to; in per cent.
 *
 * @param end the last day of the period
 * @param low the lower end of the interval, {@code high} the upper
 * @param level how often the end is to lie in it, in per cent
 * @param past what it would have said before, the oldest first; none where nothing was known
 */
public record Forecast(
        LocalDate end,
        double value,
        double low,
        double high,
        int level,
        Method method,
        List<PastForecast> past) {

    public Forecast {
        past = List.copyOf(past);
    }

    /** By how many points of per cent it was off before, on the average. */
    public OptionalDouble pastError() {
        return past.stream().mapToDouble(PastForecast::error).average();
    }

    /** Whether even the upper end of its interval stays under a threshold in per cent. */
    public boolean misses(double threshold) {
        return high < threshold;
    }
}
