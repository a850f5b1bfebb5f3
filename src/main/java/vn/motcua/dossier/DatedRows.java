package vn.motcua.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Dated parameters of the law, as its folder holds them. A row for a field of procedures goes
 * before the common one, as a special law goes before the general.
 */
final class DatedRows {

    /**
     * One value of one key.
     *
     * @param field code of the field of procedures it holds for; all where absent
     */
    record Row(
            String key,
            @Nullable String field,
            String value,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            String source,
            String note) {

        boolean holds(String wanted, @Nullable String of, LocalDate day) {
            return key.equals(wanted)
                    && Objects.equals(field, of)
                    && !day.isBefore(validFrom)
                    && (validTo == null || !day.isAfter(validTo));
        }
    }

    private final List<Row> rows;

    DatedRows(List<Row> rows) {
        this.rows = List.copyOf(rows);
    }

    /** The values that hold on a day for procedures of a field. */
    Values on(LocalDate day, String field) {
        return new Values(day, field);
    }

    /** Reads values by key; a key without a value on the day is a fault of the folder. */
    final class Values {
        private final LocalDate day;
        private final String field;

        private Values(LocalDate day, String field) {
            this.day = day;
            this.field = field;
        }

        Optional<String> find(String key) {
            return row(key, field).or(() -> row(key, null)).map(Row::value);
        }

        private Optional<Row> row(String key, @Nullable String of) {
            return rows.stream().filter(row -> row.holds(key, of, day)).findFirst();
        }

        String text(String key) {
            return find(key)
                    .orElseThrow(
                            () -> new IllegalStateException("No value of " + key + " on " + day));
        }

        int number(String key) {
            return Integer.parseInt(text(key));
        }

        boolean yes(String key) {
            return text(key).equals("yes");
        }

        <E extends Enum<E>> E one(Class<E> type, String key) {
            return Enum.valueOf(type, text(key));
        }
    }
}
