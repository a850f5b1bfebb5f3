package vn.motcua.measure.alert;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.measure.indicator.Indicator;
import vn.motcua.measure.indicator.Verdict;

/**
 * When a target has been crossed since it was last told. What stays where it was told to be is
 * silent, and so is what cannot be judged. Pure.
 */
final class AlertRules {

    private AlertRules() {}

    /**
     * Whether the figure has crossed its threshold.
     *
     * @param last what was told of it last; absent where nothing was
     * @param margin by how many points of per cent it must be past the threshold to have crossed it
     *     again
     */
    static Optional<AlertKind> figure(Watched now, @Nullable AlertKind last, int margin) {
        if (now.verdict() == Verdict.MISSED && last != AlertKind.MISSED) {
            boolean early = now.kind() == Indicator.Kind.COUNT && !now.over();
            boolean past = last == null || now.isUnder(margin);
            return early || !past ? Optional.empty() : Optional.of(AlertKind.MISSED);
        }
        return now.verdict() == Verdict.REACHED && last == AlertKind.MISSED && now.isOver(margin)
                ? Optional.of(AlertKind.REACHED)
                : Optional.empty();
    }

    /**
     * Whether the forecast has; of what is missed already nobody is told that it will be.
     *
     * @param figure what was told of the figure last, today included
     */
    static Optional<AlertKind> forecast(
            Watched now, @Nullable AlertKind figure, @Nullable AlertKind last, int margin) {
        boolean told = last == AlertKind.FORECAST_MISSED;
        if (!told && now.isForecastMissed()) {
            return figure == AlertKind.MISSED || now.verdict() == Verdict.MISSED
                    ? Optional.empty()
                    : Optional.of(AlertKind.FORECAST_MISSED);
        }
        return told && now.isForecastOver(margin)
                ? Optional.of(AlertKind.FORECAST_CLEARED)
                : Optional.empty();
    }
}
