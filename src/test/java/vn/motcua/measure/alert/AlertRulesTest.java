package vn.motcua.measure.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.measure.forecast.Forecast;
import vn.motcua.measure.forecast.Method;
import vn.motcua.measure.indicator.Indicator;
import vn.motcua.measure.indicator.Reading;
import vn.motcua.measure.indicator.Verdict;

/** What crosses a threshold and what only wavers about it. */
class AlertRulesTest {

    private static final int MARGIN = 1;

    private static Watched share(long above, int threshold, @Nullable Forecast forecast) {
        return new Watched(
                Indicator.Kind.SHARE,
                new Reading("A", null, "", above, 1000),
                above >= threshold * 10L ? Verdict.REACHED : Verdict.MISSED,
                threshold,
                forecast,
                false);
    }

    private static Forecast forecast(double value, double high) {
        return new Forecast(
                LocalDate.of(2022, 12, 31), value, value - 5, high, 80, Method.SO_FAR, List.of());
    }

    /** Told last, per mille now, what is raised; at a threshold of 90 per cent. */
    @ParameterizedTest
    @CsvSource({
        "        , 899, MISSED",
        "        , 900,",
        "MISSED  , 899,",
        "MISSED  , 900,",
        "MISSED  , 909,",
        "MISSED  , 910, REACHED",
        "REACHED , 899,",
        "REACHED , 890,",
        "REACHED , 889, MISSED",
        "REACHED , 950,"
    })
    void aFigureCrossesOnceUntilItIsWellPast(
            @Nullable AlertKind last, long above, @Nullable AlertKind raised) {
        assertThat(AlertRules.figure(share(above, 90, null), last, MARGIN))
                .isEqualTo(Optional.ofNullable(raised));
    }

    @Test
    void whereAllAreToBeReachedAllIsWellPast() {
        assertThat(AlertRules.figure(share(1000, 100, null), AlertKind.MISSED, MARGIN))
                .contains(AlertKind.REACHED);
    }

    @ParameterizedTest
    @CsvSource({"MISSED", "REACHED", "''"})
    void whatCannotBeJudgedIsSilent(String last) {
        AlertKind told = last.isEmpty() ? null : AlertKind.valueOf(last);
        for (Verdict verdict : List.of(Verdict.NOT_ENOUGH_DATA, Verdict.NOT_JUDGED)) {
            Watched now =
                    new Watched(
                            Indicator.Kind.SHARE,
                            new Reading("A", null, "", 0, 5),
                            verdict,
                            90,
                            null,
                            false);
            assertThat(AlertRules.figure(now, told, MARGIN)).isEmpty();
            assertThat(AlertRules.forecast(now, told, null, MARGIN)).isEmpty();
        }
    }

    @Test
    void aNumberThatOnlyGrowsIsNotMissedBeforeTheEnd() {
        Reading none = new Reading("A", null, "", 0, 1);
        Watched early = new Watched(Indicator.Kind.COUNT, none, Verdict.MISSED, 1, null, false);
        Watched over = new Watched(Indicator.Kind.COUNT, none, Verdict.MISSED, 1, null, true);
        Watched most =
                new Watched(
                        Indicator.Kind.MOST,
                        new Reading("A", null, "", 3, 1),
                        Verdict.MISSED,
                        0,
                        null,
                        false);

        assertThat(AlertRules.figure(early, null, MARGIN)).isEmpty();
        assertThat(AlertRules.figure(over, null, MARGIN)).contains(AlertKind.MISSED);
        assertThat(AlertRules.figure(most, null, MARGIN)).contains(AlertKind.MISSED);
    }

    @Test
    void aForecastThatMissesIsToldOfWhatIsNotMissedYet() {
        Watched endangered = share(920, 90, forecast(80, 89));
        Watched broad = share(920, 90, forecast(80, 91));
        Watched missed = share(850, 90, forecast(80, 89));

        assertThat(AlertRules.forecast(endangered, null, null, MARGIN))
                .contains(AlertKind.FORECAST_MISSED);
        assertThat(AlertRules.forecast(broad, null, null, MARGIN)).isEmpty();
        assertThat(AlertRules.forecast(missed, null, null, MARGIN)).isEmpty();
        assertThat(AlertRules.forecast(endangered, AlertKind.MISSED, null, MARGIN)).isEmpty();
        assertThat(AlertRules.forecast(endangered, null, AlertKind.FORECAST_MISSED, MARGIN))
                .isEmpty();
    }

    @Test
    void aForecastFallsAnewOnlyAfterItRecovered() {
        List<AlertKind> raised = new ArrayList<>();
        AlertKind last = null;
        double[] values = {80, 85, 90.5, 91, 90.5, 80};
        for (double value : values) {
            Optional<AlertKind> now =
                    AlertRules.forecast(
                            share(920, 90, forecast(value, value + 1)), null, last, MARGIN);
            now.ifPresent(raised::add);
            last = now.orElse(last);
        }

        assertThat(raised)
                .containsExactly(
                        AlertKind.FORECAST_MISSED,
                        AlertKind.FORECAST_CLEARED,
                        AlertKind.FORECAST_MISSED);
    }
}
