package vn.motcua.kernel.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Dated parameters of the law, as its folder holds them. A row for a field of procedures goes
 * before the common one, as a special law goes before the general.
 */
public final class DatedRows {

    /**
     * One value of one key.
     *
     * @param field code of the field of procedures it holds for; all where absent
     */
    public record Row(
            String key,
            @Nullable String field,
            String value,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            String source,
            String note) {

        private boolean holds(String wanted, @Nullable String of, LocalDate day) {
            return key.equals(wanted)
                    && Objects.equals(field, of)
                    && !day.isBefore(validFrom)
                    && (validTo == null || !day.isAfter(validTo));
        }
    }

    private final List<Row> rows;

    /** The rows of files of {@code law/parameters}, named without their ending. */
    public static DatedRows read(String... files) {
        List<Row> rows = new ArrayList<>();
        for (String file : files) {
            rows.addAll(LawFile.rows("law/parameters/" + file + ".yaml", Row[].class));
        }
        return new DatedRows(rows);
    }

    private DatedRows(List<Row> rows) {
        this.rows = List.copyOf(rows);
    }

    /** The values that hold on a day for procedures of a field. */
    public Values on(LocalDate day, String field) {
        return new Values(day, field);
    }

    /** The values that hold on a day for all procedures. */
    public Values on(LocalDate day) {
        return new Values(day, null);
    }

    /** The values that hold on a day for all procedures; of a day before every rule, the first. */
    public Values onOrFirst(LocalDate day) {
        LocalDate first = rows.stream().map(Row::validFrom).min(LocalDate::compareTo).orElse(day);
        return on(day.isBefore(first) ? first : day);
    }

    /** Reads values by key; a key without a value on the day is a fault of the folder. */
    public final class Values {
        private final LocalDate day;
        private final @Nullable String field;

        private Values(LocalDate day, @Nullable String field) {
            this.day = day;
            this.field = field;
        }

        public Optional<String> find(String key) {
            return row(key, field).or(() -> row(key, null)).map(Row::value);
        }

        private Optional<Row> row(String key, @Nullable String of) {
            return rows.stream().filter(row -> row.holds(key, of, day)).findFirst();
        }

        public String text(String key) {
            return find(key)
                    .orElseThrow(
                            () -> new IllegalStateException("No value of " + key + " on " + day));
        }

        public int number(String key) {
            return Integer.parseInt(text(key));
        }

        public boolean yes(String key) {
            return text(key).equals("yes");
        }

        public <E extends Enum<E>> E one(Class<E> type, String key) {
            return Enum.valueOf(type, text(key));
        }
    }
}
