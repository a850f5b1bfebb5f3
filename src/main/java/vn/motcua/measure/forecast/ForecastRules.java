package vn.motcua.measure.forecast;

/**
 * When a forecast is made and how wide it is; dated parameters of the program.
 *
 * @param months so many months must have something counted in them
 * @param counted so many must stand under the line in all
 * @param level how often the end is to lie in the interval, in per cent
 */
public record ForecastRules(int months, int counted, int level) {

    public ForecastRules {
        if (months < 1 || counted < 1 || level < 1 || level > 99) {
            throw new IllegalArgumentException("No rules of forecasts");
        }
    }
}
