package vn.motcua.measure.alert;

import org.jspecify.annotations.Nullable;
import vn.motcua.measure.forecast.Forecast;
import vn.motcua.measure.indicator.Indicator;
import vn.motcua.measure.indicator.Reading;
import vn.motcua.measure.indicator.Verdict;

/**
 * A target as it stands today.
 *
 * @param threshold in per cent, or a number
 * @param forecast absent where there is none
 * @param over whether its period is over
 */
record Watched(
        Indicator.Kind kind,
        Reading figure,
        Verdict verdict,
        int threshold,
        @Nullable Forecast forecast,
        boolean over) {

    /** Whether a share is under its threshold by more than a margin; a number has no margin. */
    boolean isUnder(int margin) {
        return kind != Indicator.Kind.SHARE
                || figure.above() * 100 < (long) (threshold - margin) * figure.below();
    }

    /** Whether a share is over its threshold by a margin, or is all there is. */
    boolean isOver(int margin) {
        return kind != Indicator.Kind.SHARE
                || figure.above() * 100 >= (long) lifted(margin) * figure.below();
    }

    private int lifted(int margin) {
        return Math.min(100, threshold + margin);
    }

    boolean isForecastMissed() {
        return forecast != null && kind == Indicator.Kind.SHARE && forecast.misses(threshold);
    }

    boolean isForecastOver(int margin) {
        return forecast != null && forecast.value() >= lifted(margin);
    }
}
