package vn.motcua.report;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where figures of some measures come from. */
interface FigureSource {

    /** Names of measures that a column can ask for. */
    Set<String> measures();

    Counts read(Question question);

    /**
     * What was counted.
     *
     * @param counts by row and measure
     * @param names of the rows, in Vietnamese and English
     */
    record Counts(Map<RowKey, Map<String, Long>> counts, Map<RowKey, List<String>> names) {}
}
