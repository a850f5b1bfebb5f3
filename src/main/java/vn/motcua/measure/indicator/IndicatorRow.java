package vn.motcua.measure.indicator;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A row of the plan, numbered as the document numbers it, with its indicators.
 *
 * @param quoted how plans are quoted for it, such as {@code II-1}; absent where that is its number
 */
public record IndicatorRow(
        String row,
        String title,
        String titleEn,
        @Nullable String quoted,
        List<Indicator> indicators) {

    public IndicatorRow {
        indicators = List.copyOf(indicators);
    }

    /** The code of the plan's row that it measures. */
    public String planCode() {
        return Objects.requireNonNullElse(quoted, row);
    }
}
