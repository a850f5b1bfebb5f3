package vn.motcua.report;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where figures of some measures come from. A module that knows more offers one as a component; a
 * column whose measure nobody offers says that it has no source, and is never zero.
 */
public interface FigureSource {

    /**
     * Names of measures that a column can ask for, in forms whose rows are such; no two sources
     * offer the same. Asked often, so nothing is read for it.
     */
    Set<String> measures(Template.Rows rows);

    /** All of them, for rows of the question's kind; what is zero may be left out. */
    Counts read(Question question);

    /**
     * The very things that a measure counts in a row, for those who may read the report.
     *
     * @param measure one that is offered for rows of the question's kind
     */
    List<CellItem> behind(String measure, RowKey row, Question question);

    /**
     * What was counted.
     *
     * @param counts by row and measure
     * @param names of the rows, in Vietnamese and English
     */
    record Counts(Map<RowKey, Map<String, Long>> counts, Map<RowKey, List<String>> names) {}
}
