package vn.motcua.measure.indicator.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.motcua.measure.indicator.Indicator;
import vn.motcua.measure.indicator.IndicatorRow;
import vn.motcua.measure.indicator.Measured;
import vn.motcua.measure.indicator.Verdict;
import vn.motcua.organization.Unit;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;

/**
 * Every row of the plan with its indicators, as they stand for a period.
 *
 * @param measured by code
 * @param moment of knowledge that nobody asked for; absent where all that is known counts
 * @param query what was asked for, for the page of one indicator
 */
public record IndicatorsPage(
        List<IndicatorRow> rows,
        Map<String, Measured> measured,
        LocalDate from,
        LocalDate to,
        @Nullable Instant moment,
        List<Unit> agencies,
        String query,
        FormView form) {

    public IndicatorsPage {
        rows = List.copyOf(rows);
        measured = Map.copyOf(measured);
        agencies = List.copyOf(agencies);
    }

    public List<Field> fields(Frame frame) {
        return List.of(
                Field.date("from", frame.text("measure.indicator.from")),
                Field.date("to", frame.text("measure.indicator.to")),
                Field.date("known", frame.text("measure.indicator.known"))
                        .hint(frame.text("measure.indicator.known.hint")),
                Field.select(
                        "agency",
                        frame.text("measure.indicator.agency"),
                        agencies.stream()
                                .map(unit ->
                                        Option.of(
                                                unit.id().toString(),
                                                frame.either(unit.name(), unit.nameEn())))
                                .toList()));
    }

    public Measured of(Indicator indicator) {
        return Objects.requireNonNull(measured.get(indicator.code()));
    }

    public long count(Verdict verdict) {
        return measured.values().stream()
                .filter(Measured::hasSource)
                .filter(one -> one.verdict() == verdict)
                .count();
    }

    public long withoutSource() {
        return measured.values().stream().filter(one -> !one.hasSource()).count();
    }
}
