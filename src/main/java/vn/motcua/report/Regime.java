package vn.motcua.report;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is reported, and for which periods it is due (chế độ báo cáo).
 *
 * @param forms codes of the forms, in the order in which they are bound
 * @param narrated whether a written part goes along
 * @param counted whether indicators of reporting count its reports
 */
public record Regime(
        String code,
        String name,
        String nameEn,
        List<Due> due,
        List<String> forms,
        boolean narrated,
        boolean counted,
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

    boolean holds(LocalDate on) {
        return !on.isBefore(validFrom) && (validTo == null || !on.isAfter(validTo));
    }

    public boolean isDue(Period period) {
        return due.stream()
                .anyMatch(one ->
                        one.kind() == period.kind() && one.numbers().contains(period.number()));
    }
}
