package vn.motcua.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One column of a form.
 *
 * @param number as the form numbers it, from 1
 * @param measure what it counts; absent where it is a sum, or is no count
 * @param sum the columns it adds up; empty where it is none
 * @param rate the columns whose share it is; absent where it is none
 * @param explain whether each number in it has to be explained before the report is approved
 */
public record Column(
        int number,
        Kind kind,
        String title,
        String titleEn,
        @Nullable String measure,
        List<Integer> sum,
        @Nullable Rate rate,
        @Nullable Boolean explain) {

    /** What stands in a cell. */
    public enum Kind {
        ORDINAL,
        NAME,
        COUNT,
        /** A share of counts, in per cent. */
        RATE,
        /** What was said of the row's numbers. */
        NOTE,
        /** Counted so that a rate can be taken of it; stands in no paper, behind all that does. */
        BASIS
    }

    public Column {
        sum = sum == null ? List.of() : List.copyOf(sum);
        boolean counts = measure != null ^ !sum.isEmpty();
        if (counts != isCounted(kind)) {
            throw new IllegalArgumentException(
                    "A column that counts has a measure or a sum: " + number);
        }
        if ((rate != null) != (kind == Kind.RATE)) {
            throw new IllegalArgumentException("A rate is one of columns: " + number);
        }
    }

    private static boolean isCounted(Kind kind) {
        return kind == Kind.COUNT || kind == Kind.BASIS;
    }

    public boolean mustExplain() {
        return Boolean.TRUE.equals(explain);
    }

    /** Whether numbers of it are kept and added up. */
    public boolean isCounted() {
        return isCounted(kind);
    }

    public boolean isShown() {
        return kind != Kind.BASIS;
    }
}
