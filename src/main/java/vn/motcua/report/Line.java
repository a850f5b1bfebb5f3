package vn.motcua.report;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * One row of a filled form.
 *
 * @param name as it was called when the snapshot was taken
 * @param counts by number of the column
 */
public record Line(RowKey row, String name, String nameEn, Map<Integer, Long> counts) {

    public Line {
        // In order, so that what is kept of it always reads the same.
        counts = Collections.unmodifiableMap(new TreeMap<>(counts));
    }

    public long count(int column) {
        return counts.getOrDefault(column, 0L);
    }

    Line plus(Line other) {
        Map<Integer, Long> sums = new TreeMap<>(counts);
        other.counts.forEach((column, n) -> sums.merge(column, n, Long::sum));
        return new Line(row, name, nameEn, sums);
    }
}
