package vn.motcua.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Into which column of a statutory form a category falls: a table with dates, so that a figure of
 * any day can be explained by the table of that day.
 */
public final class FigureColumns {

    /** Column of a category that the form does not count at all. */
    public static final int NONE = 0;

    /**
     * One row of the table.
     *
     * @param column number of the column as printed; {@link #NONE} where the form has none
     */
    record Row(
            String form,
            Category category,
            int column,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            String source,
            String note) {

        boolean holds(String wanted, Category of, LocalDate day) {
            return form.equals(wanted)
                    && category == of
                    && !day.isBefore(validFrom)
                    && (validTo == null || !day.isAfter(validTo));
        }
    }

    private final List<Row> rows;

    FigureColumns(List<Row> rows) {
        this.rows = List.copyOf(rows);
    }

    /** The column on a day; a category without one is a fault of the table. */
    public int of(String form, Category category, LocalDate day) {
        return row(form, category, day)
                .map(Row::column)
                .orElseThrow(() ->
                        new IllegalStateException(
                                form + " has no column for " + category + " on " + day));
    }

    Optional<Row> row(String form, Category category, LocalDate day) {
        return rows.stream().filter(row -> row.holds(form, category, day)).findFirst();
    }
}
