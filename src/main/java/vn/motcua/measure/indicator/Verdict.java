package vn.motcua.measure.indicator;

import java.time.LocalDate;

/** Whether a threshold is reached; compared before anything is rounded. */
public enum Verdict {
    REACHED,
    MISSED,
    /** Nothing to share, or no threshold for the period, or nothing read. */
    NOT_ENOUGH_DATA,
    /** It is judged by nothing. */
    NOT_JUDGED;

    /**
     * @param begins first day of the period
     */
    public static Verdict of(Indicator indicator, Reading whole, LocalDate begins) {
        if (indicator.kind() == Indicator.Kind.TREND) {
            return NOT_JUDGED;
        }
        if (whole.below() == 0) {
            return NOT_ENOUGH_DATA;
        }
        return indicator
                .threshold(begins)
                .map(threshold -> reached(indicator, whole, threshold) ? REACHED : MISSED)
                .orElse(NOT_ENOUGH_DATA);
    }

    private static boolean reached(
            Indicator indicator, Reading whole, Indicator.Threshold threshold) {
        return switch (indicator.kind()) {
            case SHARE -> whole.above() * 100 >= threshold.value() * whole.below();
            case COUNT -> whole.above() >= threshold.value();
            case MOST -> whole.above() <= threshold.value();
            case TREND -> false;
        };
    }
}
