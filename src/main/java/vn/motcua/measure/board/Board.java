package vn.motcua.measure.board;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.measure.forecast.Forecast;
import vn.motcua.measure.indicator.Asked;
import vn.motcua.measure.indicator.Indicator;
import vn.motcua.measure.indicator.Measured;
import vn.motcua.measure.indicator.Verdict;
import vn.motcua.plan.Plan;

/**
 * A plan as it stands.
 *
 * @param asked of whom and of when its figures are
 * @param forecasts of its indicators by code, of those of which one could be made
 */
public record Board(Plan plan, Asked asked, List<BoardRow> rows, Map<String, Forecast> forecasts) {

    public Board {
        rows = List.copyOf(rows);
        forecasts = Map.copyOf(forecasts);
    }

    public Optional<Forecast> forecast(Measured one) {
        return Optional.ofNullable(forecasts.get(one.indicator().code()));
    }

    /** Targets that are not missed yet and are forecast to be. */
    public long endangered() {
        return measured().filter(this::isEndangered).count();
    }

    /** Whether it is not missed yet and even the best of its forecast is too little. */
    public boolean isEndangered(Measured one) {
        return one.verdict() != Verdict.MISSED
                && one.indicator()
                        .threshold(asked.from())
                        .map(Indicator.Threshold::percent)
                        .flatMap(aim -> forecast(one).map(made -> made.misses(aim)))
                        .orElse(false);
    }

    /** All indicators of its rows. */
    public Stream<Measured> measured() {
        return rows.stream().flatMap(row -> row.measured().stream());
    }

    public long count(Verdict verdict) {
        return measured()
                .filter(Measured::hasSource)
                .filter(one -> one.verdict() == verdict)
                .count();
    }

    public long withoutSource() {
        return measured().filter(one -> !one.hasSource()).count();
    }
}
