package vn.motcua.communication.figure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Months and quarters of a period, as far as they have begun. Pure. */
final class Spans {

    private static final List<String> ROMAN = List.of("I", "II", "III", "IV");

    /**
     * A month or a quarter, or what of it lies in the period.
     *
     * @param name such as {@code 05/2022} or {@code II/2022}
     */
    record Span(String name, LocalDate from, LocalDate to) {
        boolean holds(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    private Spans() {}

    static List<Span> months(LocalDate from, LocalDate to, LocalDate today) {
        return spans(from, to, today, 1);
    }

    static List<Span> quarters(LocalDate from, LocalDate to, LocalDate today) {
        return spans(from, to, today, 3);
    }

    private static List<Span> spans(LocalDate from, LocalDate to, LocalDate today, int length) {
        LocalDate last = to.isAfter(today) ? today : to;
        List<Span> spans = new ArrayList<>();
        YearMonth first = YearMonth.from(from);
        YearMonth at = first.minusMonths((first.getMonthValue() - 1) % length);
        while (!at.atDay(1).isAfter(last)) {
            LocalDate ends = at.plusMonths(length - 1L).atEndOfMonth();
            spans.add(
                    new Span(
                            name(at, length),
                            at.atDay(1).isBefore(from) ? from : at.atDay(1),
                            ends.isAfter(to) ? to : ends));
            at = at.plusMonths(length);
        }
        return spans;
    }

    /** What the month of a day is called. */
    static String month(LocalDate day) {
        return name(YearMonth.from(day), 1);
    }

    private static String name(YearMonth at, int length) {
        return length == 1
                ? "%02d/%d".formatted(at.getMonthValue(), at.getYear())
                : ROMAN.get((at.getMonthValue() - 1) / length) + "/" + at.getYear();
    }
}
