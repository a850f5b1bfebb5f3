package vn.motcua.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.PauseLedger;
import vn.motcua.calendar.WorkDuration;

/**
 * The dated rows that {@link ClockRules} are read from. A row for a field of procedures goes before
 * the common one, as a special law goes before the general.
 */
final class ClockBook {

    /**
     * One value of one key.
     *
     * @param field code of the field of procedures it holds for; all where absent
     * @param value absent where the law of that time has no such rule
     */
    record Row(
            String key,
            @Nullable String field,
            @Nullable String value,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            String source,
            String note) {

        boolean holds(String key, @Nullable String field, LocalDate day) {
            return this.key.equals(key)
                    && java.util.Objects.equals(this.field, field)
                    && !day.isBefore(validFrom)
                    && (validTo == null || !day.isAfter(validTo));
        }
    }

    private final List<Row> rows;

    ClockBook(List<Row> rows) {
        this.rows = List.copyOf(rows);
    }

    List<Row> rows() {
        return rows;
    }

    /** The rules for a dossier of this field received on this day. */
    ClockRules on(LocalDate day, String field) {
        Reader r = new Reader(day, field);
        return new ClockRules(
                WorkDuration.parse(r.text("appraisal")),
                r.number("supplement-most"),
                r.yes("supplement-leader-may-exceed"),
                r.effect("supplement-effect"),
                r.effect("obligation-effect"),
                r.effect("suspension-effect"),
                r.find("supplement-close-after").map(WorkDuration::parse).orElse(null),
                WorkDuration.parse(r.text("supplement-remind-after")),
                r.number("apology-days-before"),
                r.number("apology-draft-days-before"),
                r.number("apology-most"),
                r.yes("apology-carried"));
    }

    private final class Reader {
        private final LocalDate day;
        private final String field;

        Reader(LocalDate day, String field) {
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

        PauseLedger.Effect effect(String key) {
            return PauseLedger.Effect.valueOf(text(key));
        }
    }
}
