package vn.motcua.report;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is reported, and for which periods it is due (chế độ báo cáo).
 *
 * @param forms codes of the forms, in the order in which they are bound
 */
public record Regime(
        String code,
        String name,
        String nameEn,
        List<Due> due,
        List<String> forms,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String source) {

    /** Periods of one kind, by their numbers in the year. */
    public record Due(PeriodKind kind, List<Integer> numbers) {

        public Due {
            numbers = List.copyOf(numbers);
        }
    }

    public Regime {
        due = List.copyOf(due);
        forms = List.copyOf(forms);
    }

    public boolean isDue(Period period) {
        return due.stream()
                .anyMatch(one ->
                        one.kind() == period.kind() && one.numbers().contains(period.number()));
    }
}
