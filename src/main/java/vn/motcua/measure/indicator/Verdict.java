package vn.motcua.measure.indicator;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

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
                .threshold(begins, whole)
                .filter(threshold -> threshold.isEnough(whole.below()))
                .map(threshold -> reached(indicator, whole, threshold) ? REACHED : MISSED)
                .orElse(NOT_ENOUGH_DATA);
    }

    /**
     * Where each part must reach it: one that misses decides; else all must be known.
     *
     * @param parts one for each part
     */
    static Verdict ofEach(Indicator indicator, Collection<Reading> parts, LocalDate begins) {
        List<Verdict> all = parts.stream().map(part -> of(indicator, part, begins)).toList();
        if (all.contains(MISSED)) {
            return MISSED;
        }
        return all.isEmpty() || all.contains(NOT_ENOUGH_DATA) ? NOT_ENOUGH_DATA : REACHED;
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
