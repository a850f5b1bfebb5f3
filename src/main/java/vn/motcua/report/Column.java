package vn.motcua.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One column of a form.
 *
 * @param number as the form numbers it, from 1
 * @param measure what it counts; absent where it is a sum, or is no count
 * @param sum the columns it adds up; empty where it is none
 * @param explain whether each number in it has to be explained before the report is approved
 */
public record Column(
        int number,
        Kind kind,
        String title,
        String titleEn,
        @Nullable String measure,
        List<Integer> sum,
        @Nullable Boolean explain) {

    /** What stands in a cell. */
    public enum Kind {
        ORDINAL,
        NAME,
        COUNT
    }

    public Column {
        sum = sum == null ? List.of() : List.copyOf(sum);
        boolean counts = measure != null ^ !sum.isEmpty();
        if (counts != (kind == Kind.COUNT)) {
            throw new IllegalArgumentException(
                    "A column that counts has a measure or a sum: " + number);
        }
    }

    public boolean mustExplain() {
        return Boolean.TRUE.equals(explain);
    }

    public boolean isCount() {
        return kind == Kind.COUNT;
    }
}
