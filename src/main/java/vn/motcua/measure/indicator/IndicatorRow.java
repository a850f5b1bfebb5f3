package vn.motcua.measure.indicator;

import java.util.List;

/** A row of the plan, numbered as the document numbers it, with its indicators. */
public record IndicatorRow(String row, String title, String titleEn, List<Indicator> indicators) {

    public IndicatorRow {
        indicators = List.copyOf(indicators);
    }
}
