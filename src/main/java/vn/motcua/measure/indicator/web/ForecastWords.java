package vn.motcua.measure.indicator.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.motcua.measure.forecast.Forecast;
import vn.motcua.measure.forecast.PastForecast;
import vn.motcua.shell.Frame;

/** How forecasts are written: with one digit, for the second would promise too much. */
public final class ForecastWords {

    private ForecastWords() {}

    public static String percent(double value, Frame frame) {
        return frame.percent(rounded(value));
    }

    /** As an attribute of a drawing says it. */
    public static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
    }

    /** From the lower end to the upper. */
    public static String interval(Forecast forecast, Frame frame) {
        return percent(forecast.low(), frame) + " – " + percent(forecast.high(), frame);
    }

    /** By how much the method was off before, or that nobody knows yet. */
    public static String pastError(Forecast forecast, Frame frame) {
        return forecast.pastError().isEmpty()
                ? frame.text("measure.forecast.error.none")
                : frame.text(
                        "measure.forecast.error",
                        number(forecast.pastError().getAsDouble(), frame),
                        forecast.past().size());
    }

    public static String error(PastForecast one, Frame frame) {
        return number(one.error(), frame);
    }

    private static String number(double value, Frame frame) {
        String plain = rounded(value).toPlainString();
        return frame.english() ? plain : plain.replace('.', ',');
    }
}
